import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'first-meeting',
  sections: [
    {
      id: 'before',
      items: [
        { id: 'key-people', input: 'check' },
        { id: 'poll', input: 'check' },
        { id: 'notice', input: 'check' },
        { id: 'invitation', input: 'check' },
        { id: 'agenda-out', input: 'check' },
        { id: 'reminder', input: 'check' },
        { id: 'surrogate', input: 'check' },
      ],
    },
    {
      id: 'agenda',
      items: [
        { id: 'welcome', input: 'check' },
        { id: 'purpose', input: 'check' },
        { id: 'ground-rules', input: 'check' },
        { id: 'structure', input: 'check' },
        { id: 'roles', input: 'check' },
        { id: 'time-needed', input: 'check' },
        { id: 'who-else', input: 'check' },
        { id: 'goals', input: 'check' },
        { id: 'sample-plan', input: 'check' },
        { id: 'resources', input: 'check' },
        { id: 'communication', input: 'check' },
        { id: 'assignments', input: 'check' },
        { id: 'next-steps', input: 'check' },
        { id: 'schedule', input: 'check' },
      ],
    },
    {
      id: 'during',
      items: [
        { id: 'early', input: 'check' },
        { id: 'note-taker', input: 'person' },
        { id: 'minutes-out', input: 'check' },
      ],
    },
  ],
};
