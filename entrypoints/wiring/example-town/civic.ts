import { civicPages as pages } from '../../../tests/fixtures/town/labels/civic';

const sources = import.meta.glob<string>(
  [
    '../../../tests/fixtures/town/{library,una-pagina-es}/*.html',
    '../../../tests/fixtures/town/ledger/route-6.html',
    '../../../tests/fixtures/town/neighborhood/opal-jernigan.html',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

export const civic = { pages, sources };
