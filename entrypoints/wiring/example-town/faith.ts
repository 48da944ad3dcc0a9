import { faithPages as pages } from '../../../tests/fixtures/town/labels/faith';

const sources = import.meta.glob<string>(['../../../tests/fixtures/town/grace/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const faith = { pages, sources };
