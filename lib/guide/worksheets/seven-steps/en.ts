import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Seven steps to a coalition',
  about: 'From naming the issue to sharing out the work.',
  sections: {
    steps: {
      title: 'Steps',
      items: {
        'own-policy':
          '1. Name the issue. What does the wider organization we belong to say about it?',
        'own-goals': 'What does our own group want here?',
        'own-hopes': 'What do we hope will have changed?',
        'find-groups':
          '2. Find groups that may care too: service and cause groups, students, faith, youth.',
        'invite-at-start':
          '3. Plan how to invite them from the very beginning, and honor what they did before us.',
        'keep-contact':
          '4. Keep everybody posted and part of decisions. Who is our link to each group?',
        'both-interests':
          '5. Say plainly what we want and expect, and listen as long to what they want.',
        'changed-by-it':
          'A coalition is no trade of favors. How may working with them change us, and what we ask?',
        'specific-plan':
          '6. Be concrete about goal, strategy and event. Is it for once or for long?',
        'share-tasks': '7. After each meeting, share out tasks by what people can and like to do.',
      },
    },
    entering: {
      title: 'In a community that is not our own',
      items: {
        introduce: 'Say who we are and what brings us.',
        offer: 'Tell what we can do and how we could help; make no demands.',
        'make-room': 'Leave the floor to them.',
        listen: 'Listen, take notes, and say back what you heard.',
      },
    },
  },
};
