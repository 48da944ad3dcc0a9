import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'A letter to businesses',
  about: 'Each line can be changed. No research goes in.',
  sections: {
    letter: {
      title: 'Letter',
      items: {
        greeting: 'Dear neighbors of {organization},',
        concern:
          'Many people in {place} are worried about what is happening around us, and business owners are among those they look to.',
        invitation: '{group} invites you to be part of {campaign}. What we ask: {ask}',
        connected: 'You will meet people who would rather buy where fairness is at home.',
        events: 'You may host events or benefits for families in need and be seen doing so.',
        materials: 'You will get posters and stickers to show that you belong.',
        'beside-others':
          'You will stand with officials, faith leaders and neighbors who want {place} steady and fair.',
        'sign-up': 'To join, or to ask us anything: {sender}',
        thanks: 'Thank you for reading this.',
      },
    },
  },
};
