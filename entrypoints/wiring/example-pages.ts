import type { ExamplePage } from '../../lib/app/ports/example-pages';
import type { Basis } from '../../lib/domain/finding';
import { townPages, type TownPage } from '../../tests/fixtures/town/town';

/** The fictional town's pages, as a chunk of their own that is loaded on request. */
const sources = import.meta.glob<string>(
  ['../../tests/fixtures/town/**/*.html', '!**/town/hostile/**', '!**/town/spa/**'],
  { query: '?raw', import: 'default', eager: true },
);

/** What stands behind a page's words, by the site it is on. */
const bases: Readonly<Record<string, Basis>> = {
  ledger: 'reported',
  wire: 'reported',
  city: 'official-record',
};

export const examplePages: readonly ExamplePage[] = townPages.flatMap((page): ExamplePage[] => {
  const html = sources[`../../tests/fixtures/town/${page.path}`];
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
});

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
