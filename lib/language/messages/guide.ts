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
  'guide.changed': { en: 'Question changed', es: 'Pregunta cambiada' },
  'guide.added': { en: 'Question added', es: 'Pregunta agregada' },
  'guide.removed': { en: 'Question taken out', es: 'Pregunta quitada' },
});
