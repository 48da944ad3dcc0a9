import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Connecting with local movements',
  about: 'Who looks after our ties with other groups, and what we do to deserve them.',
  sections: {
    goals: {
      title: 'Goals',
      items: {
        understand: 'Learn who already organizes here, and how {campaign} can add to it.',
        build:
          'Begin partnerships that last with groups at the front of this work, above all those led by the people most affected.',
        'share-plans': 'Show our plans, talk about working together, and invite endorsements.',
      },
    },
    roles: {
      title: 'Roles',
      items: {
        connector: 'Connector: reaches out and keeps the relationships.',
        gatherer: 'Gatherer: gets people to come to events and actions.',
        facilitator: 'Facilitator: leads meetings that everyone takes part in.',
        logistics: 'Logistics: sees that materials, plans and lists are there.',
      },
    },
    actions: {
      title: 'Steps',
      items: {
        'one-to-ones':
          'Sit down one to one with key organizers, then set up the same for the rest of the core group.',
        'turn-out': 'Bring our people to their actions: write, post and call.',
        boost: 'Pass on their events and news by mail and online.',
        'be-ready': 'Be ready, all of us, to answer when they call for solidarity.',
        workshops: 'Hold workshops for our own leaders to learn more, and pay those who teach.',
        endorsement: 'When trust has grown, share the plan and ask them to endorse {campaign}.',
      },
    },
    time: {
      title: 'When',
      items: {
        ongoing:
          'Start now and never stop: this goes on all through the campaign and the life of the group.',
      },
    },
  },
};
