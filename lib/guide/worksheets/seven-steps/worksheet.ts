import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'seven-steps',
  sections: [
    {
      id: 'steps',
      items: [
        { id: 'own-policy', input: 'text' },
        { id: 'own-goals', input: 'text' },
        { id: 'own-hopes', input: 'text' },
        { id: 'find-groups', input: 'text' },
        { id: 'invite-at-start', input: 'text' },
        { id: 'keep-contact', input: 'person' },
        { id: 'both-interests', input: 'text' },
        { id: 'changed-by-it', input: 'text' },
        { id: 'specific-plan', input: 'text' },
        { id: 'share-tasks', input: 'text' },
      ],
    },
    {
      id: 'entering',
      items: [
        { id: 'introduce', input: 'say' },
        { id: 'offer', input: 'say' },
        { id: 'make-room', input: 'say' },
        { id: 'listen', input: 'say' },
      ],
    },
  ],
};
