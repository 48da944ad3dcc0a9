import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'rights-sheet',
  sections: [
    {
      id: 'checked',
      items: [
        { id: 'no-legal-advice', input: 'say' },
        { id: 'checked-on', input: 'date' },
        { id: 'checked-by', input: 'person' },
        { id: 'source', input: 'text' },
      ],
    },
    {
      id: 'at-the-door',
      items: [
        { id: 'keep-closed', input: 'say' },
        { id: 'under-the-door', input: 'say' },
        { id: 'who-are-they', input: 'say' },
        { id: 'everyone-knows', input: 'say' },
      ],
    },
    {
      id: 'inside',
      items: [
        { id: 'stay-calm', input: 'say' },
        { id: 'silence', input: 'say' },
        { id: 'no-consent', input: 'say' },
      ],
    },
    {
      id: 'call',
      items: [
        { id: 'call-us', input: 'text' },
        { id: 'more-to-know', input: 'say' },
      ],
    },
  ],
};
