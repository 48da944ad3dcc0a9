import { phrases } from '../../cues';
import type { Question } from '../../question';

export const partners: Question = {
  id: 'partners',
  heading: 'ties',
  weight: 2,
  answerKind: 'org',
  where: ['own-site', 'social-posts', 'campus-paper', 'news'],
  cues: {
    en: {
      strong: phrases(`
        partners with, partnered with, partnership with, partnerships with, our partners,
        partner organizations, community partners, collaborates with, collaborated with,
        collaboration with, works with, works closely with, working with, worked with, joined
        with, together with, alongside, allied with, allies, coalition with, member of the
        coalition, coalition, co-hosted, co-sponsored by, cosponsored, co-sponsors, joint event,
        teamed up, affiliated with, affiliate of, chapter of, network of, sister organization,
        off campus, off-campus, local organizations, community organizations, supported by
      `),
      weak: phrases(`
        partner, partners, coalition, collaboration, network, alliance, community, joint,
        nonprofit, local
      `),
      headings: phrases(`
        partners, our partners, community partners, partnerships, coalition, allies, affiliations,
        collaborators, supporters, networks
      `),
      labels: phrases(`
        partners, community partners, affiliations, coalition, co-sponsors, affiliation, allies
      `),
      not: phrases(`
        law partner, business partner login, become a partner, marriage partner, domestic partner,
        works with your browser
      `),
    },
    es: {
      strong: phrases(`
        colabora con, colaboró con, colaboración con, alianza con, alianzas con, nuestros
        socios, nuestros aliados, aliad* con, organizaciones aliadas, organizaciones socias,
        socios comunitarios, trabaja con, trabaja de la mano con, trabajó con, junto con, junto
        a, coalición, forma parte de la coalición, integra la coalición, copatrocinad* por,
        evento conjunto, se unió a, se asoció con, afiliad* a, capítulo de, red de,
        organizaciones locales, organizaciones comunitarias, fuera del campus
      `),
      weak: phrases(`
        socio, socios, aliados, coalición, colaboración, red, alianza, comunidad, conjunto
      `),
      headings: phrases(`
        aliados, nuestros aliados, socios, alianzas, coalición, colaboradores, redes, afiliaciones
      `),
      labels: phrases('aliados, socios, afiliaciones, coalición, copatrocinadores'),
      not: phrases('socio de la firma, hágase socio, pareja'),
    },
  },
};
