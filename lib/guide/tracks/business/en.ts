import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Local business',
  about: 'Businesses and the people who own them.',
  forms: { organization: 'A business', person: 'An owner' },
  variants: {},
  questions: {
    organization: {
      purpose: {
        prompt: 'What is {organization}, and what does it sell or do?',
        why: 'Go as customers if you can; it shows.',
        seek: 'about shop services',
      },
      people: {
        prompt: 'Who are the customers of {organization}?',
        why: 'Owners think of the people they sell to.',
        seek: 'customers regulars',
      },
      owners: {
        prompt: 'Who owns {organization}?',
        why: 'The owner can say yes; a manager seldom can.',
        seek: 'owner owned by',
      },
    },
    person: {
      record: {
        prompt: 'What has {name} done in public as an owner?',
        why: 'Weigh what they have done for the town above all else.',
        seek: 'business owner community award',
      },
      work: {
        prompt: "What is {name}'s history in business?",
        why: 'Somebody who built a business has stories worth asking for.',
        seek: 'business career started opened',
      },
      'local-history': {
        prompt: "What is {name}'s history in {place}?",
        why: 'An owner with roots here stakes a name as well as money.',
        seek: 'years history business',
      },
    },
  },
  parts: {
    advice: {
      'new-to-this': {
        text: 'Few owners are used to being asked by a community group. Explain each step.',
      },
      'hear-their-role': {
        text: 'Owners new to the trade may see their part in town life otherwise than older hands. Ask; do not go by age.',
      },
    },
    askers: {
      'vendor-investor': {
        who: 'A supplier of theirs, or somebody who invested',
        why: 'They do business with each other already.',
      },
      'own-circle': {
        who: 'Somebody from their circle of friends or faith',
        why: 'Trust is already there.',
      },
      'community-leader': {
        who: 'Somebody who heads a group or house of worship that people here look up to',
        why: 'Brings respect, and maybe customers.',
      },
      'respected-owner': {
        who: 'Another owner whom they respect',
        why: 'Owners believe owners on what a stand costs.',
      },
      customer: { who: 'A regular customer', why: 'They know the face and are glad to see it.' },
    },
    wording: {
      'from-customer': {
        text: 'Hello {name}, we like coming to {organization}, and we belong to {group}. Could we sit down with you there for twenty minutes and tell you about {campaign}? {sender}',
      },
    },
    naming: {
      'meet-there': {
        text: 'Propose to meet at their place, after a meal, a drink or a purchase.',
      },
    },
    opening: {
      'glad-customers': { text: 'We are glad to be your customers.' },
    },
    appreciation: {
      'welcoming-place': { text: 'If everyone is made welcome there, say so, with an example.' },
    },
    urgency: {
      'business-voice': {
        text: 'Say that people look to local businesses, and that their support makes an effort like this count.',
      },
    },
    stories: {
      'as-customer': {
        text: 'Who of you has been helped or made welcome in a shop here? Tell that.',
      },
    },
    listening: {
      'seen-in-shop': {
        text: 'What have you been seeing among your customers and the people who work here?',
      },
    },
    wins: {
      'customers-values': { text: 'It suits what their shop stands for, and whoever buys there.' },
      'seen-as-leader': {
        text: 'It names them as a leader of the community. Many owners are glad to be asked at last.',
      },
    },
    beforeAsk: {
      'stand-costs': {
        text: 'You may worry that taking a stand costs customers. Honestly, others have had both kinds of attention, bad and good, and many found that people came to them because of it.',
      },
    },
    objections: {
      'lose-customers': {
        saying: '"I would lose customers."',
        probe:
          'Which customers come to mind? What have you seen happen to others who took a stand?',
      },
      'partners-decide': {
        saying: '"My partners or my landlord would not have it."',
        probe: 'Who would have to agree? Could we speak with them together?',
      },
    },
    offersOnYes: {
      'new-customers': {
        text: 'People who want to support businesses like yours will hear of you from us.',
      },
      'host-events': {
        text: 'You can host events or benefits for families in need, and be seen doing it.',
      },
      'stickers-posters': {
        text: 'We bring you posters and stickers, so that people see you are part of {campaign}.',
      },
      'beside-leaders': {
        text: 'You will stand beside officials, faith leaders and neighbors who want {place} steady and fair.',
      },
    },
    closing: {
      'care-for-all-customers': {
        text: 'Thank you for caring about everyone you do business with, not only a few.',
      },
    },
    commitments: {
      'recruit-businesses': {
        text: 'Volunteer, owner and employees, to bring in other businesses.',
      },
      'poster-doormat': { text: 'Hang a poster of {campaign}, or lay its mat at the door.' },
    },
  },
};
