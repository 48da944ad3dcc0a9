import type { ExamplePage } from '../../lib/app/ports/example-pages';
import type { Basis } from '../../lib/domain/finding';
import type { TownPage } from '../../tests/fixtures/town/town-page';
import { business } from './example-town/business';
import { civic } from './example-town/civic';
import { faith } from './example-town/faith';
import { neighborhood } from './example-town/neighborhood';
import { official } from './example-town/official';
import { partner } from './example-town/partner';
import { school } from './example-town/school';

/**
 * The fictional town, as a chunk of its own that is loaded on request. Each part has its labels beside its
 * pages: words that come again nearby take no room in the package.
 */
const parts = [official, faith, business, civic, school, partner, neighborhood];

/** What stands behind a page's words, by the site it is on. */
const bases: Readonly<Record<string, Basis>> = {
  ledger: 'reported',
  wire: 'reported',
  city: 'official-record',
};

export const examplePages: readonly ExamplePage[] = parts.flatMap(({ pages, sources }) =>
  pages.flatMap((page) => examplePage(page, sources[`../../../tests/fixtures/town/${page.path}`])),
);

function examplePage(page: TownPage, html: string | undefined): ExamplePage[] {
  const [site = ''] = page.path.split('/');
  if (html === undefined) return [];
  return [
    {
      url: `https://${site}.alderfalls.example.org/${page.path.slice(site.length + 1)}`,
      html,
      about: { name: page.about, audience: page.audience, ...shapeOf(page.form) },
      basis: bases[site] ?? 'own-words',
      answers: page.says,
    },
  ];
}

/** The town's labels name a kind within a form by itself. */
function shapeOf(form: TownPage['form']): Pick<ExamplePage['about'], 'form' | 'variant'> {
  switch (form) {
    case 'elected':
    case 'appointed':
      return { form: 'person', variant: form };
    case 'student-group':
      return { form: 'organization', variant: form };
    default:
      return { form };
  }
}
