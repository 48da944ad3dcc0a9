import { defineMessages } from '../message';

/** The desk at which a sheet is composed; what prints stands in `paper`. */
export const sheet = defineMessages({
  'sheet.kind.prep': { en: 'Prep sheet', es: 'Hoja de preparación' },
  'sheet.kind.dossier': { en: 'Profile on paper', es: 'Perfil en papel' },
  'sheet.kind.leave-behind': { en: 'To leave with them', es: 'Para dejarles' },
  'sheet.kind.letter': { en: 'Letter', es: 'Carta' },
  'sheet.kind.worksheet': { en: 'Worksheet', es: 'Hoja de trabajo' },
  'sheet.loading': { en: 'Laying out the paper…', es: 'Preparando el papel…' },
  'sheet.nothing': { en: 'There is nothing here to print', es: 'Aquí no hay nada que imprimir' },
  'sheet.nothing.what': {
    en: 'It may have been deleted, or be on somebody else’s device.',
    es: 'Puede que se haya borrado o que esté en el equipo de otra persona.',
  },
  'sheet.nothing.thanks': {
    en: 'A thank-you letter is drafted from a recap that somebody approved. Write one after the meeting.',
    es: 'La carta de agradecimiento sale de un resumen aprobado. Escríbanlo después de la reunión.',
  },
  'sheet.nothing.letter': {
    en: 'The wording depends on the audience. Choose one for this profile first.',
    es: 'El texto depende del público. Elija primero uno para este perfil.',
  },
  'sheet.nothing.campaign': {
    en: 'This page tells who you are, what you work for and how to reach you. Write that down for the campaign first.',
    es: 'Esta página dice quiénes son, qué buscan y cómo contactarles. Anótenlo primero en la campaña.',
  },
  'sheet.back.plan': { en: 'The plan', es: 'El plan' },
  'sheet.back.profile': { en: 'Profile', es: 'Perfil' },
  'sheet.back.campaign': { en: 'Campaign', es: 'Campaña' },
  'sheet.back': { en: 'Back to Groundwork', es: 'Volver a Groundwork' },
  'sheet.tools': { en: 'What prints', es: 'Qué se imprime' },
  'sheet.preview': { en: 'The pages as they print', es: 'Las páginas como se imprimen' },
  'sheet.line': { en: 'A line of the paper', es: 'Una línea del papel' },

  'sheet.pages': {
    en: { one: '{n} page', other: '{n} pages' },
    es: { one: '{n} página', many: '{n} de páginas', other: '{n} páginas' },
  },
  'sheet.print': { en: 'Print', es: 'Imprimir' },
  'sheet.print.hint': {
    en: 'In the print window, switch off the browser’s own headers and footers.',
    es: 'En la ventana de impresión, quite los encabezados y pies del navegador.',
  },
  'sheet.copy': { en: 'Copy for a word processor', es: 'Copiar para un procesador de texto' },
  'sheet.copied': { en: 'Copied', es: 'Copiado' },
  'sheet.copy.failed': {
    en: 'The browser did not let us copy. The Markdown file holds the same.',
    es: 'El navegador no permitió copiar. El archivo Markdown tiene lo mismo.',
  },
  'sheet.markdown': { en: 'Save as Markdown', es: 'Guardar como Markdown' },
  'sheet.text': { en: 'Save as text', es: 'Guardar como texto' },
  'sheet.several': {
    en: { one: '{n} sheet', other: '{n} sheets' },
    es: { one: '{n} hoja', many: '{n} de hojas', other: '{n} hojas' },
  },
  'sheet.several.print': { en: 'Print all', es: 'Imprimir todas' },
  'sheet.rehearse': { en: 'Rehearse', es: 'Ensayar' },
  'sheet.language': { en: 'Language', es: 'Idioma' },
  'sheet.language.en': { en: 'English', es: 'Inglés' },
  'sheet.language.es': { en: 'Spanish', es: 'Español' },
  'sheet.size': { en: 'Paper', es: 'Papel' },
  'sheet.size.letter': { en: 'Letter', es: 'Carta' },
  'sheet.size.a4': { en: 'A4', es: 'A4' },
  'sheet.copies': { en: 'Copies', es: 'Copias' },
  'sheet.changed': { en: 'The sheet changed', es: 'La hoja cambió' },
  'sheet.edit.hint': {
    en: 'Click any line on the paper to reword it. The research stays as it is.',
    es: 'Haga clic en una línea del papel para cambiarla. La investigación queda igual.',
  },

  'sheet.blanks': {
    en: 'Still to fill in before you print:',
    es: 'Falta completar antes de imprimir:',
  },
  'sheet.over': {
    en: 'What you need in the room goes over one page. Shorten or leave out:',
    es: 'Lo necesario en la reunión pasa de una página. Acorte o quite:',
  },
  'sheet.note.few': {
    en: 'Two or three core messages stay with people; there are {count}.',
    es: 'Se recuerdan dos o tres mensajes centrales; hay {count}.',
  },
  'sheet.note.many': {
    en: 'More than three core messages are hard to keep; there are {count}.',
    es: 'Cuesta recordar más de tres mensajes centrales; hay {count}.',
  },
  'sheet.note.no-ask': { en: 'There is no ask yet.', es: 'Todavía no hay nada que pedir.' },
  'sheet.note.no-purpose': {
    en: 'A sentence of purpose is missing.',
    es: 'Falta una frase con el propósito.',
  },
  'sheet.note.no-when': { en: 'There is no day yet.', es: 'Todavía no hay fecha.' },
  'sheet.note.nobody': {
    en: 'Nobody is named whom you meet.',
    es: 'No se nombra a nadie con quien reunirse.',
  },

  'sheet.private': {
    en: { one: '{n} private line left off', other: '{n} private lines left off' },
    es: {
      one: '{n} línea privada queda fuera',
      many: '{n} de líneas privadas quedan fuera',
      other: '{n} líneas privadas quedan fuera',
    },
  },
  'sheet.private.none': {
    en: 'Nothing private is left off',
    es: 'No queda fuera nada privado',
  },
  'sheet.private.warning': {
    en: 'Paper gets lost and can be demanded in court. Switch on only what this meeting needs.',
    es: 'El papel se pierde y puede exigirse en un juicio. Active solo lo que la reunión necesita.',
  },
  'sheet.private.on': {
    en: 'Private things print on this sheet. Collect every copy.',
    es: 'En esta hoja se imprimen cosas privadas. Recojan todas las copias.',
  },
  'sheet.private.thing': { en: '{what} ({count})', es: '{what} ({count})' },
  'sheet.thing.stances': { en: 'Where they stand', es: 'Su postura' },
  'sheet.thing.powers': { en: 'How much is in their hands', es: 'Cuánto depende de esta persona' },
  'sheet.thing.influence': {
    en: 'Who could influence them',
    es: 'Quién podría influir en esta persona',
  },
  'sheet.thing.ties': { en: 'Public ties', es: 'Vínculos públicos' },
  'sheet.thing.findings-just-me': { en: 'Answers only I see', es: 'Respuestas que solo veo yo' },
  'sheet.thing.findings-care': {
    en: 'Answers on private life',
    es: 'Respuestas sobre la vida privada',
  },
  'sheet.thing.lines-just-me': {
    en: 'Plan lines that are private, or whose source is',
    es: 'Líneas del plan privadas, o de fuente privada',
  },
  'sheet.thing.full-names': { en: 'Our full names', es: 'Nuestros nombres completos' },
  'sheet.thing.never-on-paper': { en: 'Never on paper', es: 'Nunca en papel' },

  'sheet.sections': { en: 'Sections and lines', es: 'Secciones y líneas' },
  'sheet.section.head': { en: 'Who, when, where', es: 'Quién, cuándo, dónde' },
  'sheet.section.purpose': { en: 'Purpose', es: 'Propósito' },
  'sheet.section.run': { en: 'Run of the meeting', es: 'Desarrollo de la reunión' },
  'sheet.section.print': { en: 'Print this section', es: 'Imprimir esta sección' },
  'sheet.up': { en: 'Move up: {what}', es: 'Subir: {what}' },
  'sheet.down': { en: 'Move down: {what}', es: 'Bajar: {what}' },
  'sheet.reword': { en: 'Reword on the paper: {what}', es: 'Cambiar en el papel: {what}' },
  'sheet.reset': { en: 'Take its own words again', es: 'Volver a sus palabras' },
  'sheet.moved-on': {
    en: 'What this was made from says something else by now.',
    es: 'La fuente de esta línea dice ahora otra cosa.',
  },
  'sheet.reworded': { en: 'Reworded here', es: 'Cambiada aquí' },
  'sheet.on-page': { en: 'page {page}', es: 'página {page}' },

  'sheet.rehearsal': { en: 'Rehearsal', es: 'Ensayo' },
  'sheet.rehearsal.start': { en: 'Start the clock', es: 'Poner en marcha el reloj' },
  'sheet.rehearsal.stop': { en: 'Stop the clock', es: 'Parar el reloj' },
  'sheet.rehearsal.next': { en: 'Next part', es: 'Parte siguiente' },
  'sheet.rehearsal.before': { en: 'Part before', es: 'Parte anterior' },
  'sheet.rehearsal.left': {
    en: '{time} left of {minutes} min',
    es: 'Quedan {time} de {minutes} min',
  },
  'sheet.rehearsal.over': { en: '{time} over', es: '{time} de más' },
  'sheet.rehearsal.full': { en: 'Full screen', es: 'Pantalla completa' },
  'sheet.rehearsal.cards': {
    en: 'Cards for those who play the other side',
    es: 'Tarjetas para quien hace del otro lado',
  },
  'sheet.rehearsal.reply': { en: 'The best reply', es: 'La mejor respuesta' },
  'sheet.rehearsal.reply.hint': {
    en: 'It goes into the plan and onto the sheet.',
    es: 'Pasa al plan y a la hoja.',
  },
  'sheet.rehearsal.no-cards': {
    en: 'No objection is prepared yet. The plan of the meeting proposes some.',
    es: 'Todavía no hay objeciones preparadas. El plan de la reunión propone algunas.',
  },
  'sheet.rehearsal.back': { en: 'Back to the sheet', es: 'Volver a la hoja' },
});
