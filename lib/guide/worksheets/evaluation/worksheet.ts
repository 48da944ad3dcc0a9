import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'evaluation',
  sections: [
    {
      id: 'questions',
      items: [
        { id: 'as-planned', input: 'text' },
        { id: 'where-we-got', input: 'text' },
        { id: 'next-steps', input: 'text' },
        { id: 'learned', input: 'text' },
        { id: 'same-way', input: 'text' },
        { id: 'help-or-hurt', input: 'text' },
      ],
    },
    {
      id: 'follow-up',
      items: [
        { id: 'meet-near', input: 'say' },
        { id: 'thank-you', input: 'check' },
        { id: 're-approach', input: 'text' },
        { id: 'further-commitments', input: 'text' },
      ],
    },
  ],
};
