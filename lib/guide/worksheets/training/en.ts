import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Training a team',
  about:
    'For two to four people of one group who want to learn organizing with the community around them.',
  sections: {
    survey: {
      title: 'Before the training, ask each',
      items: {
        'bonds-inside': 'What experience do you have building relationships inside our group?',
        'bonds-outside': 'And with people and groups around us?',
        hopes: 'What do you want to be able to do afterwards?',
        reading: 'Send the survey and any reading ahead of time.',
      },
    },
    together: {
      title: 'Learn and practice',
      items: {
        'why-partner': 'Why do we and the community need each other to do well?',
        'what-threatens':
          'What is happening to our schools, health care and public services, and whom does it hit?',
        'our-story': 'What story do we want to tell instead of one that divides?',
        models: 'Which partnerships elsewhere can we learn from?',
        'one-on-ones': 'Practice one-on-one talks in pairs, with members and with parents.',
        'find-issue': 'Which issue comes up again and again in those talks?',
        'grow-leaders': 'Who could take on a little more, and who helps them?',
      },
    },
    plan: {
      title: 'A campaign plan',
      items: {
        'by-work-site': 'Who talks with whom at each work site?',
        'by-coalition': 'Which community groups come in, and for what?',
        'first-steps': 'What do we do first, and how could it grow beyond our town?',
      },
    },
  },
};
