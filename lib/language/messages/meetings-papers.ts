import { defineMessages } from '../message';

/** The ways to the papers of a meeting, a profile and the guide. */
export const meetingPapers = defineMessages({
  'meetings.papers': { en: 'Papers', es: 'Papeles' },
  'meetings.papers.rehearse': { en: 'Rehearsal', es: 'Ensayo' },
  'meetings.papers.leaveBehind': { en: 'A page to leave with them', es: 'Página para dejarles' },
  'meetings.papers.debrief': {
    en: 'Debrief page, to write on',
    es: 'Hoja de evaluación en blanco',
  },
  'meetings.papers.evaluation': {
    en: 'Evaluation, as filled in',
    es: 'Evaluación, con lo anotado',
  },
  'meetings.papers.before': {
    en: 'Before the meeting, as filled in',
    es: 'Antes de la reunión, con lo anotado',
  },
  'meetings.papers.request': { en: 'Letter asking to meet', es: 'Carta para pedir la reunión' },
  'meetings.papers.requestTo': {
    en: 'Letter asking {name} to meet',
    es: 'Carta para pedir la reunión: {name}',
  },
  'meetings.papers.again': { en: 'Letter asking once more', es: 'Carta para volver a pedirla' },
  'meetings.papers.business': { en: 'Letter to a business', es: 'Carta a un negocio' },
  'meetings.papers.thanks': { en: 'Thank-you letter', es: 'Carta de agradecimiento' },
  'meetings.papers.thanks.waits': {
    en: 'It is drafted once a recap is written and approved.',
    es: 'Se redacta cuando haya un resumen escrito y aprobado.',
  },
  'meetings.papers.asLetter': { en: 'As a letter on paper', es: 'Como carta en papel' },
  'meetings.papers.worksheets': { en: 'Worksheets', es: 'Hojas de trabajo' },
  'meetings.papers.about': {
    en: 'To print blank and fill in together. What the campaign says stands in them already.',
    es: 'Para imprimir en blanco y llenar en grupo. Lo que dice la campaña ya aparece en ellas.',
  },
  'meetings.papers.filled': { en: 'With what we know', es: 'Con lo que sabemos' },
  'meetings.papers.filledOf': {
    en: '{title}, with what we know',
    es: '{title}, con lo que sabemos',
  },
  'meetings.papers.perMeeting': {
    en: 'Those of one meeting stand filled in under Papers beside its plan.',
    es: 'Las de una reunión están llenas en Papeles, junto a su plan.',
  },
  'meetings.with.none': { en: 'No meeting yet.', es: 'Todavía no hay reunión.' },
});
