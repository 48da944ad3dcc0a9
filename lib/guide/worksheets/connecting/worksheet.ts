import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'connecting',
  sections: [
    {
      id: 'goals',
      items: [
        { id: 'understand', input: 'text' },
        { id: 'build', input: 'text' },
        { id: 'share-plans', input: 'text' },
      ],
    },
    {
      id: 'roles',
      items: [
        { id: 'connector', input: 'person' },
        { id: 'gatherer', input: 'person' },
        { id: 'facilitator', input: 'person' },
        { id: 'logistics', input: 'person' },
      ],
    },
    {
      id: 'actions',
      items: [
        { id: 'one-to-ones', input: 'check', owner: 'connector' },
        { id: 'turn-out', input: 'check', owner: 'gatherer' },
        { id: 'boost', input: 'check', owner: 'gatherer' },
        { id: 'be-ready', input: 'check' },
        { id: 'workshops', input: 'check', owner: 'facilitator' },
        { id: 'endorsement', input: 'check', owner: 'connector' },
      ],
    },
    { id: 'time', items: [{ id: 'ongoing', input: 'say' }] },
  ],
};
