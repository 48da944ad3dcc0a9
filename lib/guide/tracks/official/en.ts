import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: 'Officials',
  about: 'People elected or appointed to public office.',
  forms: { person: 'An official' },
  variants: { elected: 'Elected', appointed: 'Appointed' },
  questions: {},
  parts: {
    advice: {
      'public-record': {
        text: 'Whatever you write to an office may become public. Write nothing you would not read aloud.',
      },
    },
    askers: {
      constituent: {
        who: 'Somebody they represent',
        why: 'They answer to the people of their district.',
      },
      'community-leader': {
        who: 'Somebody who heads a group or house of worship that people here look up to',
        why: 'That voice stands for many.',
      },
      'local-owner': {
        who: 'Somebody who owns a business here',
        why: 'Owners are heard on what is good for the town.',
      },
    },
    wording: {
      'from-constituent': {
        text: 'Dear {name}, I live in your district and belong to {group}. Some of us would like to talk with you about {campaign} and what it would mean in {place}. Could you give us twenty minutes in the coming weeks? {sender}',
      },
    },
    opening: {
      'thanks-for-serving': { text: 'We know how many people want your ear, and we are grateful.' },
    },
    appreciation: {
      'good-votes': { text: 'Thank them for a vote or an act of theirs that helped people here.' },
    },
    listening: {
      'heard-from-district': {
        text: 'What have you been seeing and hearing from people in your district?',
      },
    },
    wins: {
      'people-represented': {
        text: 'It stands with the people they represent. Say how many of them, and where.',
      },
    },
    objections: {
      voters: {
        saying: '"My voters would not like it."',
        probe: 'Whom do you hear that from? What would you need to hear from the others?',
      },
      'not-my-office': {
        saying: '"That is not for my office to decide."',
        probe: 'Who does decide? What could you say or do from where you are?',
      },
    },
    refusals: {
      'signed-colleagues': { text: 'Ask officials who have signed to speak with this one.' },
      'at-the-office': {
        text: 'Elected and still refusing? A small group may go to the office and ask for the meeting in person.',
        cost: 'The meeting, if it comes, will be more strained.',
        risk: 'It can harden a no, and those who go will be seen.',
      },
      'tell-the-press': {
        text: 'Elected and still refusing? You may invite local reporters, or let them know that the meeting was refused.',
        cost: 'Their trust may be gone for a long time.',
        risk: 'Names and faces of your group may be printed.',
      },
    },
    commitments: {
      'bring-it-in': {
        text: 'Bring what {campaign} asks for before their council, board or agency.',
      },
    },
  },
};
