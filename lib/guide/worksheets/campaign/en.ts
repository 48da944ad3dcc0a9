import type { WorksheetWords } from '../../worksheet';

export const words: WorksheetWords = {
  title: 'Our campaign',
  about: 'What a local campaign sets out to do, and the things it does most.',
  sections: {
    goals: {
      title: 'Goals',
      items: {
        'hear-needs':
          'Learn what the people who are hit hardest need, with them taking part and leading.',
        'win-officials': 'Win officials, elected and appointed, for what we ask.',
        'grow-base': 'Gather supporters, those at risk among them and in front.',
        'many-ways': 'Give people many ways to take part, small and large.',
      },
    },
    'further-goals': {
      title: 'Goals beside these',
      items: {
        'everyday-people': 'Bring in people who have never done this before.',
        'nurture-leaders': 'Help those who are targeted grow as leaders.',
        'connect-leaders': 'Introduce leaders of different communities to one another.',
        'local-elections':
          'See who runs for office here next, and ask all of them, in public, whether they will stand by this.',
        'by-ourselves': 'Build what people need without waiting for any office to do it.',
      },
    },
    activities: {
      title: 'What we do',
      items: {
        outreach: 'Go and talk with people: find supporters, learn where others stand, recruit.',
        signs: 'Hand out window stickers, posters and signs for the yard.',
        press: 'Meet the press with supporters of many kinds, not officials alone.',
        'community-meeting':
          'Call those who signed together to say what is needed and what comes next.',
        gatherings:
          'Hold gatherings that bring more sign-ons: meals, games, films, things for children.',
        fundraise: 'Raise money for people hit directly: lawyers, moving, lost work, quick help.',
      },
    },
    'sign-ons': {
      title: 'What sign-ons are for',
      items: {
        'callable-base':
          'Everyone who signs is somebody we may call on when it matters, each in their measure.',
        'take-side':
          'Asking people to sign invites them to say where they stand and to do their part.',
        'know-rights': 'Tell people about their rights along the way.',
        'beyond-circle': 'Speak with people outside our own circle.',
        'connect-wider':
          'Which groups elsewhere do the same, and could give ideas or stand with us?',
      },
    },
  },
};
