import { partnerPages as pages } from '../../../tests/fixtures/town/labels/partner';

const sources = import.meta.glob<string>(['../../../tests/fixtures/town/movement/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const partner = { pages, sources };
