import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'before-meeting',
  sections: [
    {
      id: 'prepare',
      items: [
        { id: 'review', input: 'check' },
        { id: 'messages', input: 'text' },
        { id: 'ask', input: 'text' },
        { id: 'action-step', input: 'text' },
        { id: 'who-goes', input: 'person' },
        { id: 'who-helps', input: 'text' },
        { id: 'ready-for-no', input: 'text' },
        { id: 'ready-for-yes', input: 'text' },
      ],
    },
  ],
};
