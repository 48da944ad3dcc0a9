import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'campaign',
  sections: [
    {
      id: 'goals',
      items: [
        { id: 'hear-needs', input: 'text' },
        { id: 'win-officials', input: 'text' },
        { id: 'grow-base', input: 'text' },
        { id: 'many-ways', input: 'text' },
      ],
    },
    {
      id: 'further-goals',
      items: [
        { id: 'everyday-people', input: 'text' },
        { id: 'nurture-leaders', input: 'text' },
        { id: 'connect-leaders', input: 'text' },
        { id: 'local-elections', input: 'text' },
        { id: 'by-ourselves', input: 'text' },
      ],
    },
    {
      id: 'activities',
      items: [
        { id: 'outreach', input: 'check' },
        { id: 'signs', input: 'check' },
        { id: 'press', input: 'check' },
        { id: 'community-meeting', input: 'check' },
        { id: 'gatherings', input: 'check' },
        { id: 'fundraise', input: 'check' },
      ],
    },
    {
      id: 'sign-ons',
      items: [
        { id: 'callable-base', input: 'say' },
        { id: 'take-side', input: 'say' },
        { id: 'know-rights', input: 'say' },
        { id: 'beyond-circle', input: 'say' },
        { id: 'connect-wider', input: 'text' },
      ],
    },
  ],
};
