import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Faith communities',
  about: 'Faith leaders and the congregations or groups they lead.',
  forms: { person: 'A faith leader', organization: 'A congregation or faith group' },
  variants: {},
  questions: {
    person: {
      record: {
        prompt: 'What has {name} done in public as a leader on matters like ours?',
        why: 'Their public track record tells more than a title or a tradition.',
        seek: 'community work leader',
      },
      words: {
        prompt: 'What has {name} said in sermons, talks or interviews that anyone could hear?',
        why: 'It tells how they join faith and public life, and which words they use.',
        seek: 'sermon speech interview',
      },
      events: {
        prompt: 'Which vigils, services or public gatherings has {name} taken part in lately?',
        why: 'Standing with people in public is a stand already taken.',
        seek: 'vigil interfaith service event',
      },
      groups: {
        prompt: 'Which congregation or groups does {name} lead or belong to?',
        why: 'We may know members there, and should know whom they care for.',
        seek: 'congregation pastor member',
      },
      'local-history': {
        prompt: "What is {name}'s history in {place}, and that of their community?",
        why: 'Years of serving here are worth honoring first.',
        seek: 'years served congregation history',
      },
    },
    organization: {
      people: {
        prompt: 'Who belongs to {organization}, and whom does it serve?',
        why: 'Leaders think first of the people in their care.',
        seek: 'members congregation families',
      },
      stands: {
        prompt: 'On what has {organization} taken a stand together?',
        why: 'A stand taken together shows that they can do it again.',
        seek: 'statement resolution sanctuary',
      },
    },
  },
  parts: {
    askers: {
      member: {
        who: 'A member of their congregation or group',
        why: "They know each other's faces and needs.",
      },
      'community-leader': {
        who: 'Somebody who heads a group or another house of worship that people here look up to',
        why: "One leader's invitation is hard to pass over for another.",
      },
      'owner-nearby': {
        who: 'The owner of a business in the same neighborhood',
        why: 'They share the street and its worries.',
      },
    },
    wording: {
      'from-member': {
        text: 'Dear {name}, I belong to your community and to {group}. May a few of us come and tell you about {campaign}, and hear what you see in {place}? {sender}',
      },
    },
    appreciation: {
      'pastoral-care': { text: 'Thank them for the care their community gives to people here.' },
    },
    listening: {
      'seen-in-community': { text: 'What have you been seeing among the people in your care?' },
    },
    wins: {
      'people-cared-for': {
        text: 'It is good for the people they care for. Say for whom, and how.',
      },
    },
    objections: {
      'divided-members': {
        saying: '"My members do not agree on this."',
        probe: 'What do those who worry about it say? Would it help if we came to listen to them?',
      },
    },
    offersOnNo: {
      'present-to-members': { text: 'May we come and give a talk on this to your members?' },
    },
  },
};
