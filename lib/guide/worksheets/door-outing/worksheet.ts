import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'door-outing',
  sections: [
    {
      id: 'before',
      items: [
        { id: 'practice', input: 'check' },
        { id: 'doors-today', input: 'text' },
        { id: 'neighborhoods', input: 'text' },
        { id: 'outings-needed', input: 'text' },
      ],
    },
    {
      id: 'script',
      items: [
        { id: 'say-hello', input: 'say' },
        { id: 'why-here', input: 'say' },
        { id: 'ask-worry', input: 'say' },
        { id: 'rights', input: 'say' },
        { id: 'offer-sign', input: 'say' },
        { id: 'offer-event', input: 'say' },
        { id: 'offer-news', input: 'say' },
      ],
    },
    {
      id: 'after',
      items: [
        { id: 'count', input: 'text' },
        { id: 'appreciate', input: 'check' },
        { id: 'write-down', input: 'check' },
      ],
    },
  ],
};
