import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Movement partners',
  about:
    'Organizations already at work on this, or that may join a coalition, and their organizers.',
  forms: { organization: 'An organization', person: 'An organizer' },
  variants: {},
  questions: {
    organization: {
      leaders: {
        prompt: 'Who leads {organization}, and who speaks with partners for it?',
        why: 'A first talk needs one person on each side.',
        seek: 'director organizer contact',
      },
    },
  },
  parts: {
    advice: {
      'one-to-one-first': {
        text: 'Begin one to one, then bring others of the core group to meet them.',
      },
      'invite-early': { text: 'Invite them at the start of planning, not when all is decided.' },
      'honor-prior-work': { text: 'Learn what they have done before you, and honor it.' },
      'affected-lead': {
        text: 'Look first to groups led by the people most affected, and follow their lead.',
      },
      'enter-humbly': {
        text: 'In a community that is not yours: say who you are and why you came, ask, make no demands, leave room, take notes.',
      },
      'show-up-first': {
        text: 'Show up for their events and calls before you ask them to come to yours.',
      },
      'be-specific': { text: 'Be specific: one goal, one event, a short or a long road together.' },
      'keep-in-touch': {
        text: 'Name one of you to stay in touch, so that they share in news and decisions.',
      },
      'bring-along': {
        text: 'Broad is good, but invite on purpose: those with a stake, those people listen to, those who decide.',
      },
    },
    askers: {
      'who-knows-them': {
        who: 'Whoever of us knows somebody there',
        why: 'A partnership starts between two people.',
      },
      'shared-partner': { who: 'A partner you both work with', why: 'Can vouch for both sides.' },
      connector: { who: 'Our connector', why: 'Keeps the thread from one talk to the next.' },
    },
    wording: {
      'one-to-one': {
        text: 'Hello {name}, I am with {group}. We respect what {organization} has been doing. Could the two of us talk, so that I can learn what you are working on and where we might be of use? {sender}',
      },
    },
    naming: {
      'something-real': {
        text: 'Something real: a first meeting, a letter to sign, a call to a lawmaker. Busy people come when their time counts.',
      },
    },
    opening: {
      'here-to-learn': { text: 'We came to learn from you first.' },
    },
    appreciation: {
      'prior-work': {
        text: 'Name what they have done on this before you, and what it made possible.',
      },
    },
    urgency: {
      'shared-moment': { text: 'Say why it matters to act now and together, here in {place}.' },
    },
    stories: {
      'why-organize': {
        text: 'What brought you to this work? Trade stories; a one-to-one goes both ways.',
      },
    },
    listening: {
      'what-you-need': {
        text: 'What are you seeing, what are you working on, and what would help?',
      },
      'their-hopes': {
        text: 'What would you want from working together, and what should we know beforehand?',
      },
    },
    whoWeAre: {
      'our-part': { text: 'This is what {group} can bring, and this is what we cannot.' },
    },
    campaignIs: {
      'our-plans': {
        text: 'Here is our plan as it stands. Tell us where it helps or gets in the way.',
      },
      'our-interests': {
        text: 'These are our interests and what we expect; we would like to hear yours.',
      },
    },
    campaignIsNot: {
      'not-instead': {
        text: 'It is not meant to take the place of your work or to speak for you.',
      },
    },
    wins: {
      'bigger-together': {
        text: 'Together we reach more people, and those who decide listen sooner.',
      },
      'shared-means': { text: 'People, skills, rooms, money and contacts go further when shared.' },
      'more-trust': { text: 'A broad group is believed and seen more easily.' },
      'lasts-longer': { text: 'What is built together can outlast a single fight.' },
      'many-voices': {
        text: 'Many kinds of people at the table keep us from going wrong with the communities we serve.',
      },
    },
    objections: {
      'no-capacity': {
        saying: '"We have no room for one more thing."',
        probe: 'What is filling your days? What could we take off your hands?',
      },
      'burned-before': {
        saying: '"We have been let down by partners before."',
        probe: 'What happened? What would we have to do otherwise?',
      },
      'other-priorities': {
        saying: '"It is not our priority."',
        probe: 'What is? Where do the two touch?',
      },
    },
    offersOnNo: {
      'show-up': { text: 'We will still come to your events and answer your calls.' },
      'share-your-news': { text: 'We will share your events and news with our people.' },
    },
    offersOnYes: {
      'share-decisions': { text: 'You will have a say in what we decide together.' },
      'turn-out': { text: 'We will turn people out for you, too.' },
      'paid-training': { text: 'When you train us, we pay the trainer.' },
    },
    closing: {
      'next-step-both': {
        text: 'Before we part: what will you do, what will we do, and when do we speak again?',
      },
    },
    refusals: {
      'keep-showing-up': { text: 'Keep showing up for them. Trust grows slowly and is worth it.' },
    },
    commitments: {
      endorse: { text: 'Endorse {campaign} once they know the plan.' },
      'sign-letter': { text: 'Sign a letter, or write to a lawmaker with us.' },
      'core-group': { text: 'Join the core group that plans and shares the work.' },
      workshop: { text: 'Lead a paid workshop for our leaders.' },
      'joint-event': { text: 'Hold an event together.' },
      'bring-others': { text: 'Introduce us to others who should be at the table.' },
    },
  },
};
