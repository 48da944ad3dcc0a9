import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'business-letter',
  sections: [
    {
      id: 'letter',
      items: [
        { id: 'greeting', input: 'say' },
        { id: 'concern', input: 'say' },
        { id: 'invitation', input: 'say' },
        { id: 'connected', input: 'say' },
        { id: 'events', input: 'say' },
        { id: 'materials', input: 'say' },
        { id: 'beside-others', input: 'say' },
        { id: 'sign-up', input: 'say' },
        { id: 'thanks', input: 'say' },
      ],
    },
  ],
};
