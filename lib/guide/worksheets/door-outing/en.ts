import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Going door to door',
  about: 'One sheet for each outing.',
  sections: {
    before: {
      title: 'Before',
      items: {
        practice: 'Read the script, make it fit the place, practice in pairs.',
        'doors-today': 'How many doors today?',
        neighborhoods: 'How many neighborhoods in all?',
        'outings-needed': 'How many outings will that take, with how many people?',
      },
    },
    script: {
      title: 'At the door',
      items: {
        'say-hello': 'Your name, your group, that you live close by. How are they today?',
        'why-here': 'Why you are out, in two sentences.',
        'ask-worry': 'What worries them, for themselves or their neighbors?',
        rights:
          'Offer the sheet about rights at home. You are no lawyer; the sheet has its date and its source.',
        'offer-sign': 'Would they like a sign or a poster, close to the door?',
        'offer-event': 'Would they come to the next event? A flyer, and how to reach them.',
        'offer-news': 'Would they like to hear how it goes? How to reach them.',
      },
    },
    after: {
      title: 'After',
      items: {
        count: 'Doors in all, talks, yes answers',
        appreciate: 'Thank one another, tell how it was, eat something together.',
        'write-down': 'Put what you learned into the list the same day.',
      },
    },
  },
};
