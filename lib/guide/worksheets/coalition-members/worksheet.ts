import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'coalition-members',
  sections: [
    {
      id: 'kinds',
      items: [
        { id: 'stakeholders', input: 'check' },
        { id: 'opinion-leaders', input: 'check' },
        { id: 'policymakers', input: 'check' },
        { id: 'nonprofits', input: 'check' },
        { id: 'service-groups', input: 'check' },
        { id: 'associations', input: 'check' },
        { id: 'cultural-groups', input: 'check' },
        { id: 'religious', input: 'check' },
        { id: 'law-enforcement', input: 'check' },
        { id: 'agencies', input: 'check' },
        { id: 'right-size', input: 'text' },
      ],
    },
    {
      id: 'core-group',
      rows: 7,
      items: [
        { id: 'name', input: 'person' },
        { id: 'affiliation', input: 'text' },
        { id: 'why-invited', input: 'text' },
        { id: 'agreed', input: 'agreed' },
      ],
    },
    {
      id: 'core-from',
      items: [
        { id: 'people-we-know', input: 'check' },
        { id: 'affected-institutions', input: 'check' },
        { id: 'most-affected', input: 'check' },
        { id: 'share-names', input: 'check' },
      ],
    },
    {
      id: 'candidates',
      rows: 10,
      items: [
        { id: 'organization', input: 'text' },
        { id: 'contact', input: 'person' },
        { id: 'who-knows', input: 'person' },
        { id: 'agreed', input: 'agreed' },
      ],
    },
    {
      id: 'easiest',
      items: [
        { id: 'who', input: 'text' },
        { id: 'in-common', input: 'text' },
      ],
    },
    {
      id: 'harder',
      items: [
        { id: 'who', input: 'text' },
        { id: 'barriers', input: 'text' },
        { id: 'benefits', input: 'text' },
      ],
    },
    {
      id: 'most-strategic',
      items: [
        { id: 'who', input: 'text' },
        { id: 'in-common', input: 'text' },
        { id: 'benefits', input: 'text' },
      ],
    },
  ],
};
