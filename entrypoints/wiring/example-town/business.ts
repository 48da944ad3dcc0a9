import { businessPages as pages } from '../../../tests/fixtures/town/labels/business';

const sources = import.meta.glob<string>(
  [
    '../../../tests/fixtures/town/{bakery,hardware}/*.html',
    '../../../tests/fixtures/town/ledger/op-ed-crane.html',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

export const business = { pages, sources };
