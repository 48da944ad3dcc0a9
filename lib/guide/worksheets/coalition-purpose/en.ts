import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'What is our coalition for?',
  about: 'Tick all that fit.',
  sections: {
    purpose: {
      title: 'We come together to …',
      items: {
        needs: 'find out what the community needs and see to it',
        change: 'bring about one particular change',
        activity: 'carry out something that has to be done',
        threats: 'answer a new threat or one from outside',
        trust: 'build trust, or win it back',
        awareness: 'make an issue known and get people moving',
        policy: 'argue for a policy and carry it through',
        funding: 'make use of money that is on offer',
        'long-term': 'build something that lasts, for changes to come',
        other: 'something else:',
      },
    },
    benefits: {
      title: 'What we gain together',
      items: {
        impact: 'more done than each could alone',
        numbers: 'one front, and many people behind it',
        synergy: 'skills and ideas that complete each other',
        influence: 'ears of those who decide',
        sharing: 'money, contacts and means in common',
        visibility: 'belief and attention from outside',
        lasting: 'work that goes on after the first goal',
        represented: 'the community itself at the table',
      },
    },
  },
};
