import { officialPages as pages } from '../../../tests/fixtures/town/labels/official';

const sources = import.meta.glob<string>(
  [
    '../../../tests/fixtures/town/{city,wire}/*.html',
    '../../../tests/fixtures/town/ledger/welcoming-vote.html',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

export const official = { pages, sources };
