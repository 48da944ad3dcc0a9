import { defineMessages } from '../message';

/** The group's own changes to the guide's questions. */
export const guide = defineMessages({
  'guide.title': { en: 'Questions', es: 'Preguntas' },
  'guide.about': {
    en: 'The guide’s research questions, as your group wants them. Changes travel with your group file.',
    es: 'Las preguntas de investigación de la guía, como las quiera su grupo. Los cambios viajan con su archivo de grupo.',
  },
  'guide.audience': { en: 'Audience', es: 'Público' },
  'guide.form': { en: 'Person, organization or place', es: 'Persona, organización o lugar' },
  'guide.reword': { en: 'In your words', es: 'En sus palabras' },
  'guide.hide': { en: 'Hide', es: 'Ocultar' },
  'guide.show': { en: 'Show again', es: 'Mostrar de nuevo' },
  'guide.hidden': { en: 'Hidden', es: 'Oculta' },
  'guide.own': { en: 'Your group’s own', es: 'De su grupo' },
  'guide.remove': { en: 'Take out', es: 'Quitar' },
  'guide.up': { en: 'Move up', es: 'Subir' },
  'guide.down': { en: 'Move down', es: 'Bajar' },
  'guide.add': { en: 'Add a question', es: 'Agregar una pregunta' },
  'guide.prompt': { en: 'The question', es: 'La pregunta' },
  'guide.heading': { en: 'Where it belongs', es: 'Dónde va' },
  'guide.care': {
    en: 'It touches private life: take only what they said in public',
    es: 'Toca la vida privada: admitir solo lo dicho en público',
  },
  'guide.lookAgain': { en: 'Check answers again after', es: 'Revisar las respuestas después de' },
  'guide.lookAgain.hint': {
    en: 'Older answers say so, wherever they stand. The whole group shares this.',
    es: 'Las respuestas más antiguas lo dicen, estén donde estén. Vale para todo el grupo.',
  },
  'guide.lookAgain.months': {
    en: { one: '{n} month', other: '{n} months' },
    es: { one: '{n} mes', many: '{n} de meses', other: '{n} meses' },
  },
  'guide.lookAgain.changed': {
    en: 'Answers are checked again after {n} months',
    es: 'Las respuestas se revisan después de {n} meses',
  },
  'guide.names': {
    en: 'Where you write {blank}, the name of whom you are researching is filled in by itself.',
    es: 'Donde escriba {blank}, se completa solo el nombre de la persona o el grupo que investigan.',
  },
  'guide.changed': { en: 'Question changed', es: 'Pregunta cambiada' },
  'guide.added': { en: 'Question added', es: 'Pregunta agregada' },
  'guide.removed': { en: 'Question taken out', es: 'Pregunta quitada' },
});
