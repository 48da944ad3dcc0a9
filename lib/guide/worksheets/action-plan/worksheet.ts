import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'action-plan',
  sections: [
    {
      id: 'makers',
      items: [
        { id: 'core-group', input: 'check' },
        { id: 'affected-groups', input: 'check' },
        { id: 'grassroots', input: 'check' },
        { id: 'sectors', input: 'check' },
      ],
    },
    {
      id: 'activity',
      items: [
        { id: 'steps', input: 'text' },
        { id: 'by-whom', input: 'person' },
        { id: 'by-when', input: 'date' },
        { id: 'resources-there', input: 'text' },
        { id: 'resources-financial', input: 'text' },
        { id: 'resources-human', input: 'text' },
        { id: 'resources-political', input: 'text' },
        { id: 'who-resists', input: 'text' },
        { id: 'how-resists', input: 'text' },
        { id: 'who-must-know', input: 'text' },
      ],
    },
  ],
};
