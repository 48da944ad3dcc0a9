import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'coalition-purpose',
  sections: [
    {
      id: 'purpose',
      items: [
        { id: 'needs', input: 'check' },
        { id: 'change', input: 'check' },
        { id: 'activity', input: 'check' },
        { id: 'threats', input: 'check' },
        { id: 'trust', input: 'check' },
        { id: 'awareness', input: 'check' },
        { id: 'policy', input: 'check' },
        { id: 'funding', input: 'check' },
        { id: 'long-term', input: 'check' },
        { id: 'other', input: 'text' },
      ],
    },
    {
      id: 'benefits',
      items: [
        { id: 'impact', input: 'check' },
        { id: 'numbers', input: 'check' },
        { id: 'synergy', input: 'check' },
        { id: 'influence', input: 'check' },
        { id: 'sharing', input: 'check' },
        { id: 'visibility', input: 'check' },
        { id: 'lasting', input: 'check' },
        { id: 'represented', input: 'check' },
      ],
    },
  ],
};
