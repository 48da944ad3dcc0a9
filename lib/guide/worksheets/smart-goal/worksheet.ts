import type { Worksheet } from '../../worksheet';

export const worksheet: Worksheet = {
  id: 'smart-goal',
  sections: [
    {
      id: 'specific',
      items: [
        { id: 'what', input: 'text' },
        { id: 'strategies', input: 'text' },
        { id: 'who', input: 'text' },
        { id: 'clear-objective', input: 'text' },
        { id: 'specific-outcome', input: 'text' },
        { id: 'element', input: 'text' },
      ],
    },
    {
      id: 'measurable',
      items: [
        { id: 'know-change', input: 'text' },
        { id: 'measure-change', input: 'text' },
        { id: 'element', input: 'text' },
      ],
    },
    {
      id: 'achievable',
      items: [
        { id: 'in-time', input: 'text' },
        { id: 'limits', input: 'text' },
        { id: 'talent', input: 'text' },
        { id: 'element', input: 'text' },
      ],
    },
    {
      id: 'relevant',
      items: [
        { id: 'resources', input: 'text' },
        { id: 'possible', input: 'text' },
        { id: 'element', input: 'text' },
      ],
    },
    {
      id: 'time-based',
      items: [
        { id: 'when', input: 'date' },
        { id: 'deadlines', input: 'text' },
        { id: 'element', input: 'text' },
      ],
    },
    { id: 'goal', items: [{ id: 'sentence', input: 'text' }] },
  ],
};
