import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Door to door',
  about: 'An area where we knock on doors.',
  forms: { place: 'An area' },
  variants: {},
  questions: {},
  parts: {
    advice: {
      'shown-not-guessed': {
        text: 'Start where people have shown support. No list makes a door friendly for certain.',
      },
      'practice-pairs': { text: 'Read the script through, then practice it in pairs.' },
      'own-style': {
        text: 'Find your own style, but always say your name, say that you live close by, and ask something.',
      },
      'two-goals': {
        text: 'Set two goals: doors for today, and outings until the whole area is done.',
      },
      'finish-the-list': {
        text: 'Go on until the list is done, and cheer one another on along the way.',
      },
      'more-company': { text: 'The more of you go, the longer it stays fun.' },
      'meet-after': {
        text: 'Meet afterwards, somewhere with food if you can: thank each other, tell how it went, count the doors, write down what you learned.',
      },
    },
    askers: {
      'election-hand': {
        who: 'Somebody who has worked in local elections',
        why: 'Knows the lists, and where support has shown itself.',
      },
      neighbor: {
        who: 'Somebody who lives on these streets',
        why: 'A neighbor at the door is no stranger.',
      },
      'area-leader': {
        who: 'A leader of the neighborhood association or a building',
        why: 'Can tell people that we are coming.',
      },
    },
    wording: {
      'for-lists': {
        text: 'Hello {name}, {group} plans to knock on doors in {place} for {campaign}. You know these streets. Could you help us choose where to begin, and tell us which lists we may use? {sender}',
      },
    },
    naming: {
      'area-and-day': { text: 'Which streets, which day, and how many of you.' },
    },
    opening: {
      'name-and-street': {
        text: 'Hi, my name is {sender}. I live close by and I am with {group}. How are you today?',
      },
    },
    appreciation: {
      'thanks-for-opening': { text: 'Thank everybody who opens, also those who say no.' },
    },
    urgency: {
      'why-out-today': {
        text: 'Say in two sentences what worries you for the neighbors here, and why you are out today.',
      },
    },
    listening: {
      worries: {
        text: 'What about you, is there something that worries you for yourself or your neighbors?',
      },
    },
    campaignIs: {
      'know-your-rights': {
        text: 'I am no lawyer, but I can leave you a sheet on the rights that protect us at home.',
      },
    },
    wins: {
      'safer-street': {
        text: 'Neighbors who know each other and their rights keep one another safe.',
      },
    },
    objections: {
      'no-thanks': {
        saying: '"No, thank you."',
        probe: 'Thank you for your time. Have a good day. May we leave a leaflet?',
      },
      against: {
        saying: '"I am against that."',
        probe: 'Thank you for telling me. Have a good day.',
      },
      'afraid-of-sign': {
        saying: '"I would rather not show it."',
        probe: 'I understand. Would you like to hear from us quietly instead?',
      },
    },
    offersOnNo: {
      'leave-leaflet': { text: 'We can leave you a leaflet, in case you want to read it later.' },
    },
    offersOnYes: {
      materials: {
        text: 'Here is a sign or a poster. Close to the front door it is quick to read when needed.',
      },
      'stay-in-touch': {
        text: 'We will let you know what comes next. How do you like to be reached?',
      },
    },
    closing: {
      'thanks-at-door': { text: 'Thank you for talking with me. See you in the neighborhood.' },
    },
    refusals: {
      'thank-and-move-on': {
        text: 'Thank them and go on to the next door. No arguing, no second try that day.',
      },
      'do-not-return': { text: 'Note only "do not return", nothing about the person.' },
    },
    commitments: {
      'sign-or-poster': { text: 'Put up a yard sign or a poster.' },
      'come-to-event': { text: 'Come to the next event; leave the flyer, ask how to remind them.' },
      'hear-from-us': { text: 'Be kept informed, if they give a way to reach them.' },
      'knock-with-us': { text: 'Come along for the next outing.' },
    },
  },
};
