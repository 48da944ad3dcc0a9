import { audiences, type Audience } from '../domain/audience';
import { foldText } from '../domain/fold-text';
import type { Page, Party } from '../domain/page';

/**
 * Words that places of one kind use of themselves, in both languages and plain, as `foldText` leaves
 * them. The first hit in a role or a name says more than ten in the text. A kind without any is
 * chosen by hand.
 */
const signs: Partial<Record<Audience, RegExp>> = {
  official:
    /\b(council(member|man|woman|or)?|mayor|alder(man|woman|person)|commissioner|supervisor|senator|representative|assembly(member|man|woman)|governor|sheriff|city (manager|clerk|attorney)|county|district attorney|elected|town of|city of|legislat\w+|concejal\w*|alcald\w+|ayuntamiento|municipal\w*|senador\w*|diputad\w+|gobernador\w*)\b/g,
  faith:
    /\b(pastor\w*|rev(erend)?|priest|rabbi|imam|bishop|deacon|minister|church|congregation\w*|parish|parroquia|iglesia|temple|synagogue|mosque|masjid|ministry|diocese|worship|sermon|padre|sacerdote|obispo|congregacion|mezquita|sinagoga|misa)\b/g,
  business:
    /\b(owner|founder|bakery|cafe|restaurant|shop|store|hardware|llc|inc|customers?|menu|products?|duen[oa]s?|propietari[oa]|tienda|panaderia|restaurante|negocio|clientes?)\b/g,
  civic:
    /\b(librar(y|ian)|biblioteca\w*|parks?( and recreation)?|recreation|community center|centro comunitario|museum|neighborhood association|senior center|ymca|boys and girls club|asociacion de vecinos)\b/g,
  school:
    /\b(college|university|school|campus|students?|principal|superintendent|provost|dean|faculty|professor|teacher|escuela|universidad|colegio|estudiant\w+|rector\w*|director\w* de la escuela|maestr[oa]s?)\b/g,
  partner:
    /\b(organizers?|organizing|coalition|union|workers? center|advocacy|movement|solidarity|rights|justice|alliance|mutual aid|coalicion|sindicato|alianza|derechos|justicia|organizador\w*)\b/g,
};

/** Whom a page, or one person on it, probably speaks for; always shown as a guess to change. */
export function guessAudience(page: Page, party: Party | undefined): Audience {
  const about = foldText([party?.role, party?.organization, party?.name].filter(Boolean).join(' '));
  const around = foldText(`${page.title} ${page.site} ${page.url}`);
  const text = foldText(
    page.blocks
      .filter((block) => block.main)
      .slice(0, 80)
      .map((block) => block.text)
      .join(' ')
      .slice(0, 6000),
  );
  let best: Audience = 'civic';
  let most = 0;
  for (const audience of audiences) {
    const sign = signs[audience];
    if (sign === undefined) continue;
    const score =
      8 * count(about, sign) + 3 * count(around, sign) + Math.min(6, count(text, sign)) / 2;
    if (score > most) {
      most = score;
      best = audience;
    }
  }
  return best;
}

function count(text: string, sign: RegExp): number {
  return [...text.matchAll(sign)].length;
}
