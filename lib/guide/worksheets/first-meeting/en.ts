import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'The first meeting',
  about: 'It sets the tone, and shows newcomers that their time is well spent.',
  sections: {
    before: {
      title: 'Before',
      items: {
        'key-people': 'Ask those who must be there which dates suit them.',
        poll: 'Offer about three dates to all the others.',
        notice: 'Give notice as early as you can; settle whether it is in a room or online.',
        invitation: 'Mail where, when and how, and send an invitation for the calendar.',
        'agenda-out': 'Send a draft of the agenda a week ahead, and ask for changes.',
        reminder: 'Remind everyone two days ahead.',
        surrogate: 'Whoever cannot come may send somebody.',
      },
    },
    agenda: {
      title: 'On the agenda',
      items: {
        welcome: 'Welcome, and who is here',
        purpose: 'What we are here for',
        'ground-rules': 'How we talk with one another',
        structure: 'What shape the coalition might take',
        roles: 'Who does what',
        'time-needed': 'How much time it takes',
        'who-else': 'Who else should be here',
        goals: 'Goals for soon and for later',
        'sample-plan': 'A first plan of action',
        resources: 'What we need',
        communication: 'How we keep in touch',
        assignments: 'Tasks, and how we report on them',
        'next-steps': 'What happens next',
        schedule: 'When we meet again',
      },
    },
    during: {
      title: 'On the day and after',
      items: {
        early: 'Be there early; begin and end on time.',
        'note-taker': 'Who takes notes?',
        'minutes-out': 'Send the minutes within one or two days.',
      },
    },
  },
};
