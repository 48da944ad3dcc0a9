import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Before the meeting',
  about: "For those who go and those who don't.",
  sections: {
    prepare: {
      title: 'Prepare',
      items: {
        review: 'Read again what we know about them.',
        messages: 'Our two or three messages',
        ask: 'Our one ask',
        'action-step': 'The one step they could take, and by when',
        'who-goes': 'Who goes, and who says what?',
        'who-helps': 'Who stays behind and helps to prepare?',
        'ready-for-no': 'If they say no: what do we ask, what can we still offer?',
        'ready-for-yes': 'If they say yes: what do we offer in return?',
      },
    },
  },
};
