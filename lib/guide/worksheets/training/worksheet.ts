import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'training',
  sections: [
    {
      id: 'survey',
      items: [
        { id: 'bonds-inside', input: 'text' },
        { id: 'bonds-outside', input: 'text' },
        { id: 'hopes', input: 'text' },
        { id: 'reading', input: 'check' },
      ],
    },
    {
      id: 'together',
      items: [
        { id: 'why-partner', input: 'text' },
        { id: 'what-threatens', input: 'text' },
        { id: 'our-story', input: 'text' },
        { id: 'models', input: 'text' },
        { id: 'one-on-ones', input: 'check' },
        { id: 'find-issue', input: 'text' },
        { id: 'grow-leaders', input: 'text' },
      ],
    },
    {
      id: 'plan',
      items: [
        { id: 'by-work-site', input: 'text' },
        { id: 'by-coalition', input: 'text' },
        { id: 'first-steps', input: 'text' },
      ],
    },
  ],
};
