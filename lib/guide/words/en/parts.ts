import type { SharedPartWords } from '../../words';

/** Words of parts that several tracks have in common. */
export const partWords: SharedPartWords = {
  advice: {
    'record-first': {
      text: 'Weigh what they have done in public above anything else you learn about them.',
    },
    'no-assumptions': {
      text: 'Never guess where somebody stands from who they are. Their record and their own words decide.',
    },
    'all-prepare': {
      text: 'Prepare together, those who go and those who stay behind, with the research in front of you.',
    },
    'core-messages': {
      text: 'Settle on two or three messages, one ask and one next step before you go.',
    },
    'their-shoes': {
      text: 'Put yourselves in their place first: what good would come to them of saying yes?',
    },
    'several-people': {
      text: 'Expect more than one person across the table, and bring something for each.',
    },
    'unlikely-leaders': {
      text: 'Look for leaders among those people already trust, whatever their title.',
    },
  },
  wording: {
    'from-group': {
      text: 'Dear {name}, we belong to {group}. Some of us would like to talk with you about {campaign} and what it would mean for people in {place}. Could you give us twenty minutes in the coming weeks? {sender}',
    },
  },
  naming: {
    topic: { text: 'What you want to talk about: {campaign}.' },
    tie: { text: 'Who is asking, and how that person is connected with them.' },
    'who-comes': { text: 'Who would come, and how long it would take.' },
    'plain-neighbors': { text: 'No fitting tie? Asking simply as neighbors is fine.' },
  },
  opening: {
    'thanks-for-time': { text: 'Thank you for making time for us, {name}.' },
  },
  appreciation: {
    positions: { text: 'Thank them for the public positions you share, naming where and when.' },
  },
  urgency: {
    worry: {
      text: 'Say what worries you right now for the safety, dignity and peace of mind of people here.',
    },
    'own-streets': {
      text: 'Name the neighborhoods and schools of {place} where you have felt it yourselves.',
    },
    incidents: { text: 'Mention two or three things that happened here, without exposing anyone.' },
    'local-experts': {
      text: 'Nobody knows {place} better than you do; give the larger news a local face.',
    },
    spirit: {
      text: "Speak of what it does to people's spirit, and to the places where the town comes together.",
    },
    'civic-life': { text: 'Say what it does to public places and to the life of the town.' },
  },
  stories: {
    'first-person': {
      text: 'Who of you lived something that shows why this matters? Tell it as "I", in two minutes.',
    },
    'one-moment': {
      text: 'Choose one moment: where you were, what happened, what changed for you.',
    },
    consent: {
      text: 'Tell only what is yours, or what its owner has agreed to. Leave out names, papers, health and children.',
    },
  },
  listening: {
    seen: { text: 'And you, {name}, what have you been seeing here?' },
  },
  whoWeAre: {
    'everyday-people': {
      text: 'We are everyday people from {place} who came together as {group}.',
    },
    'run-by-us': {
      text: '{group} runs {campaign} itself, and we would be glad to have you with us.',
    },
  },
  campaignIs: {
    'what-it-is': { text: 'In plain words, {campaign} is this: {is}' },
    'what-we-ask': { text: 'What we ask of you is this: {ask}' },
  },
  campaignIsNot: {
    'what-it-is-not': {
      text: 'And so that nobody misunderstands, {campaign} is not this: {isNot}',
    },
  },
  wins: {
    'their-issues': {
      text: 'It moves forward something they already care about. Name it in their words.',
    },
    'good-light': { text: 'It shows them doing something people here will be proud of.' },
  },
  objections: {
    cannot: {
      saying: `"I am with you, but I can't."`,
      probe: 'What stands in the way? If that were solved, would you?',
    },
    'plain-no': { saying: '"No."', probe: 'May we ask what weighs most for you in that?' },
    'need-time': {
      saying: '"I have to think about it."',
      probe: 'Of course. What would help you decide, and when may we ask again?',
    },
    'not-political': {
      saying: '"We stay out of politics."',
      probe: 'What would make this feel like caring for neighbors rather than taking a side?',
    },
  },
  offersOnNo: {
    resources: { text: 'We can share materials and tools with you, whatever you decide.' },
    'keep-posted': { text: 'May we keep you posted on how it goes?' },
    'smaller-step': { text: 'Is there a smaller step that would feel right?' },
    'as-yourself': {
      text: 'Would you sign for yourself, apart from your post? To people who respect you, your name means a lot.',
    },
  },
  offersOnYes: {
    'stand-by-you': {
      text: 'We will say in public that you did right in a hard time, and stand by you.',
    },
    company: {
      text: 'You will not be alone: we will tell you who else has signed and agreed to be named.',
    },
  },
  closing: {
    'say-back': {
      text: 'Let us say back what we heard and what we agreed, so that we have it right.',
    },
    'care-for-all': { text: 'Thank you for caring about everyone in {place}, not only a few.' },
  },
  refusals: {
    'owe-nothing': {
      text: 'They are private people and owe nobody a meeting. Thank them and leave the door open.',
    },
    'same-kind-first': { text: 'Turn to other leaders of their kind first.' },
    'back-through-peers': {
      text: 'Come back later through peers who have signed and can ask for you.',
    },
    'other-faces': { text: 'Think again about who asks: try other people.' },
    'always-thank': { text: 'Write a thank-you note after every meeting, also after a no.' },
  },
  commitments: {
    'big-meeting': {
      text: 'Call a large meeting for {campaign} among their people, in agreement with us, and invite sister groups and partners.',
    },
    'entry-promise': {
      text: 'Promise in public who may enter their building and who may not, for example officers only with an order signed by a judge.',
    },
    'emergency-help': {
      text: 'Offer a roof, meals or rides to people hit by an emergency. Kept to yourselves unless they decide otherwise.',
    },
    'lead-with-us': { text: 'Link members who want to do more with leading roles in {campaign}.' },
    'visit-others': {
      text: 'Send a few of their members to have coffee with others like them and win them over.',
    },
    fundraiser: { text: 'Host a fundraiser or another event for {campaign}.' },
    'speak-in-public': { text: 'Say a few words when supporters meet the press.' },
    'bring-a-peer': { text: 'Speak with one colleague who has not decided yet.' },
  },
};
