import { neighborhoodPages as pages } from '../../../tests/fixtures/town/labels/neighborhood';

const sources = import.meta.glob<string>(
  ['../../../tests/fixtures/town/neighborhood/east-side.html'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

export const neighborhood = { pages, sources };
