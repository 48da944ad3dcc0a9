import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'After the meeting',
  about: 'Six questions to talk over together, at once, somewhere near.',
  sections: {
    questions: {
      title: 'How did it go?',
      items: {
        'as-planned': 'Did it go the way we planned?',
        'where-we-got': 'How far did we get?',
        'next-steps': 'What happens next, and who does it?',
        learned: 'What do we know now that we did not know before?',
        'same-way': 'Would we go about it the same way again?',
        'help-or-hurt': 'Did the result help our work or set it back?',
      },
    },
    'follow-up': {
      title: 'And then',
      items: {
        'meet-near': 'Sit down somewhere near, over coffee, before everybody leaves.',
        'thank-you': 'Send a thank-you note or message, whatever the answer was.',
        're-approach': 'If it was a no: who else could ask, or who has signed and could sway them?',
        'further-commitments': 'If it was a yes: what more might they like to do?',
      },
    },
  },
};
