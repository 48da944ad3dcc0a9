import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Our goal, made clear',
  about: 'Five letters, fourteen questions, one sentence at the end.',
  sections: {
    specific: {
      title: 'S: specific',
      items: {
        what: 'What will we do?',
        strategies: 'By which strategies?',
        who: 'Who takes part?',
        'clear-objective': 'Is it clear what we aim for?',
        'specific-outcome': 'Is it clear what will have come of it?',
        element: 'So, in our goal:',
      },
    },
    measurable: {
      title: 'M: measurable',
      items: {
        'know-change': 'How will we see that something changed?',
        'measure-change': 'Can we measure it, and by what?',
        element: 'So, in our goal:',
      },
    },
    achievable: {
      title: 'A: achievable',
      items: {
        'in-time': 'Can it be done in the time we give it?',
        limits: 'Do we know our limits?',
        talent: 'Are the people with the right skills on board?',
        element: 'So, in our goal:',
      },
    },
    relevant: {
      title: 'R: relevant',
      items: {
        resources: 'Do we have what it takes?',
        possible: 'Is it possible at all?',
        element: 'So, in our goal:',
      },
    },
    'time-based': {
      title: 'T: with a date',
      items: {
        when: 'By when must it be done?',
        deadlines: 'Does each part have its own date?',
        element: 'So, in our goal:',
      },
    },
    goal: {
      title: 'In one sentence',
      items: {
        sentence: 'Our goal:',
      },
    },
  },
};
