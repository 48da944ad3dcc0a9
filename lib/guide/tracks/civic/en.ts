import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Civic life',
  about:
    'Librarians, directors of centers and parks, neighborhood leaders, and their centers or groups.',
  forms: { person: 'A civic or community leader', organization: 'A center or group' },
  variants: {},
  questions: {
    person: {
      record: {
        prompt: 'What has {name} done in public as a leader in the community?',
        why: 'Weigh it above all else; much of it goes unthanked.',
        seek: 'community leader award work',
      },
      groups: {
        prompt: 'Which groups does {name} lead or work with?',
        why: 'Quiet leaders are known by the people around them.',
        seek: 'director group works with',
      },
    },
    organization: {
      people: {
        prompt: 'Whom does {organization} serve, and which neighborhoods?',
        why: 'They will ask what this means for those who come through their doors.',
        seek: 'serves neighborhood members',
      },
    },
  },
  parts: {
    advice: {
      'public-record': {
        text: 'Whatever you write to a public office or library may become public. Write nothing you would not read aloud.',
      },
    },
    askers: {
      regular: {
        who: 'A member, or somebody who goes there often',
        why: 'They have been served there and can say so.',
      },
      'community-leader': {
        who: 'Somebody who heads a group or house of worship that people here look up to',
        why: 'They may already share people and rooms.',
      },
      'owner-nearby': {
        who: 'The owner of a business in the same neighborhood',
        why: 'They share the street and its worries.',
      },
    },
    wording: {
      'from-regular': {
        text: 'Dear {name}, I come to {organization} often, and I belong to {group}. May two or three of us visit to tell you about {campaign} and to ask what you see there day by day? {sender}',
      },
    },
    appreciation: {
      'programs-meet-needs': {
        text: 'Thank them for a program or work of theirs that meets a need here.',
      },
      'unthanked-work': {
        text: 'Thank them for the work nobody sees. While others get the attention and the money, they carry on.',
      },
    },
    listening: {
      'seen-at-work': { text: 'What have you been seeing in the communities you work with?' },
    },
    wins: {
      'people-served': { text: 'It helps the people they serve and care about.' },
    },
    objections: {
      'job-rules': {
        saying: '"My job does not allow it."',
        probe: 'Which rule is it? Does it leave you free to sign for yourself, on your own time?',
      },
    },
    offersOnNo: {
      'present-to-staff': {
        text: 'May we give a talk on this to your members, staff or neighbors?',
      },
    },
  },
};
