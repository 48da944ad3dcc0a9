import { schoolPages as pages } from '../../../tests/fixtures/town/labels/school';

const sources = import.meta.glob<string>(['../../../tests/fixtures/town/college/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const school = { pages, sources };
