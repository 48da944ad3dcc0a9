import { defineMessages } from '../message';

/** The guide's questions beside a page. */
export const research = defineMessages({
  'research.title': { en: 'What the guide asks', es: 'Lo que pregunta la guía' },
  'research.of': { en: 'about {name}', es: 'sobre {name}' },
  'research.enough': { en: 'enough to ask for a meeting', es: 'suficiente para pedir una reunión' },
  'research.notEnough': {
    en: 'not yet enough to ask for a meeting',
    es: 'todavía no basta para pedir una reunión',
  },
  'research.next': { en: 'Next best question', es: 'La pregunta que más ayuda ahora' },
  'research.careful': {
    en: 'Only what they have said in public.',
    es: 'Solo lo que han dicho en público.',
  },
  'research.use': { en: 'Use as answer', es: 'Usar como respuesta' },
  'research.useOwnWords': { en: 'Their own public words', es: 'Palabras suyas en público' },
  'research.useRecord': { en: 'Official record', es: 'Registro oficial' },
  'research.show': { en: 'Show on page', es: 'Ver en la página' },
  'research.because': { en: 'Because of: {words}', es: 'Por: {words}' },
  'research.nothing': { en: 'Nothing on this page.', es: 'Nada en esta página.' },
  'research.where': { en: 'Where to look', es: 'Dónde buscar' },
  'research.copy': { en: 'Copy search words', es: 'Copiar palabras de búsqueda' },
  'research.copied': { en: 'Search words copied', es: 'Palabras de búsqueda copiadas' },
  'research.answered': {
    en: { one: '{n} question answered', other: '{n} questions answered' },
    es: {
      one: '{n} pregunta respondida',
      many: '{n} de preguntas respondidas',
      other: '{n} preguntas respondidas',
    },
  },
  'research.silent': {
    en: {
      one: '{n} question that this page doesn’t answer',
      other: '{n} questions that this page doesn’t answer',
    },
    es: {
      one: '{n} pregunta que esta página no responde',
      many: '{n} de preguntas que esta página no responde',
      other: '{n} preguntas que esta página no responde',
    },
  },
  'research.again.gone': {
    en: 'no longer on this page: check again',
    es: 'ya no está en esta página: conviene revisarlo',
  },
  'research.kept': { en: 'Kept as a finding', es: 'Guardado como hallazgo' },
  'research.sources': {
    en: { one: '{n} source', other: '{n} sources' },
    es: { one: '{n} fuente', many: '{n} de fuentes', other: '{n} fuentes' },
  },
  'research.selected': { en: 'The words you selected', es: 'Las palabras que eligió' },
  'research.selected.question': { en: 'Use as an answer to…', es: 'Usar como respuesta a…' },
  'research.selected.choose': { en: 'Choose a question', es: 'Elija una pregunta' },
});
