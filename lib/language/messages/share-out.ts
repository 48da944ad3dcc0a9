import { defineMessages } from '../message';

/** Files for other programs, allies and spreadsheets, and what is in each. */
export const shareOut = defineMessages({
  'share.out': { en: 'For other programs', es: 'Para otros programas' },
  'share.out.about': {
    en: 'These files are not sealed: whoever gets one can read it. Stances, notes and whatever is “Just me” are in none.',
    es: 'Estos archivos no van sellados: quien reciba uno puede leerlo. En ninguno van posturas, notas ni lo marcado «Solo yo».',
  },
  'share.out.format': { en: 'Format', es: 'Formato' },
  'share.out.who': { en: 'Who?', es: '¿Quiénes?' },
  'share.out.all': { en: 'Everybody', es: 'Todas las personas' },
  'share.out.save': {
    en: { one: 'Save {n} person', other: 'Save {n} people' },
    es: { one: 'Guardar {n} persona', other: 'Guardar {n} personas' },
  },
  'share.out.save.signOns': {
    en: { one: 'Save {n} sign-on', other: 'Save {n} sign-ons' },
    es: { one: 'Guardar {n} adhesión', other: 'Guardar {n} adhesiones' },
  },
  'share.out.save.tasks': {
    en: { one: 'Save {n} task', other: 'Save {n} tasks' },
    es: { one: 'Guardar {n} tarea', other: 'Guardar {n} tareas' },
  },
  'share.out.file': { en: 'people', es: 'personas' },
  'share.out.file.signOns': { en: 'sign-ons', es: 'adhesiones' },
  'share.out.file.candidates': { en: 'to-ask', es: 'por-invitar' },
  'share.out.file.tasks': { en: 'tasks', es: 'tareas' },
  'share.out.file.map': { en: 'map', es: 'mapa' },
  'share.out.file.elements': { en: 'elements', es: 'elementos' },
  'share.out.file.connections': { en: 'connections', es: 'conexiones' },
  'share.out.source': { en: 'Source', es: 'Fuente' },
  'share.out.csv': { en: 'Table for spreadsheets (CSV)', es: 'Tabla para hojas de cálculo (CSV)' },
  'share.out.vcard4': { en: 'Contacts (vCard 4)', es: 'Contactos (vCard 4)' },
  'share.out.vcard3': {
    en: 'Contacts for older phones (vCard 3)',
    es: 'Contactos para teléfonos antiguos (vCard 3)',
  },
  'share.out.markdown': {
    en: 'Research notes (Markdown, a file each)',
    es: 'Notas de investigación (Markdown, un archivo por persona)',
  },
  'share.out.brief': {
    en: 'Brief for allies (a page for any browser)',
    es: 'Informe para aliados (una página para cualquier navegador)',
  },
  'share.out.openStates': { en: 'Open States table (CSV)', es: 'Tabla de Open States (CSV)' },
  'share.out.popolo': { en: 'Popolo (JSON)', es: 'Popolo (JSON)' },
  'share.out.signOns': { en: 'Sign-ons (CSV)', es: 'Adhesiones (CSV)' },
  'share.out.candidates': {
    en: 'Who has not signed on yet (CSV)',
    es: 'Quiénes aún no se han sumado (CSV)',
  },
  'share.out.tasks': { en: 'Tasks (CSV)', es: 'Tareas (CSV)' },
  'share.out.kumu': {
    en: 'Map for Kumu (two CSV tables in a zip)',
    es: 'Mapa para Kumu (dos tablas CSV en un zip)',
  },
  'share.out.holds.facts': {
    en: 'In it: names, roles, places and contacts. Public facts only, no answers.',
    es: 'Contiene: nombres, cargos, lugares y contactos. Solo datos públicos, sin respuestas.',
  },
  'share.out.holds.research': {
    en: 'In it: names, roles, places, contacts, and answers with their sources. Never an answer on private life, one that somebody told us, or one marked never on paper.',
    es: 'Contiene: nombres, cargos, lugares, contactos y respuestas con sus fuentes. Nunca una respuesta sobre la vida privada, ni lo que alguien nos contó, ni lo marcado «nunca en papel».',
  },
  'share.out.holds.signOns': {
    en: 'In it: name, organization, place, campaign, day, and whether it may be published. Never what else they offered, or where the proof is.',
    es: 'Contiene: nombre, organización, lugar, campaña, fecha y si se puede publicar. Nunca lo demás que ofrecieron ni dónde consta.',
  },
  'share.out.holds.candidates': {
    en: 'In it: name, role, organization, place, audience, and the step you are at with each.',
    es: 'Contiene: nombre, cargo, organización, lugar, público y en qué paso va el trabajo con cada quien.',
  },
  'share.out.holds.tasks': {
    en: 'In it: every task, done ones too, word for word, with its day and whom it is about. A promise reads as it was made in the room: look them over first.',
    es: 'Contiene: cada tarea, también las hechas, palabra por palabra, con su fecha y a quién se refiere. Una promesa va tal como se hizo en la reunión: revíselas antes.',
  },
  'share.out.holds.kumu': {
    en: 'In it: names, roles, organizations and places, and the ties that a page shows. Never a tie of our own people.',
    es: 'Contiene: nombres, cargos, organizaciones y lugares, y los vínculos que muestra una página. Nunca un vínculo de nuestra gente.',
  },
  'share.out.unpublished': {
    en: 'Also those who may not be named in public',
    es: 'También quienes no se pueden nombrar en público',
  },
  'share.out.unpublished.hint': {
    en: 'The last column tells them apart.',
    es: 'La última columna lo indica.',
  },
  'share.out.ours.tasks': { en: 'Who does each task.', es: 'Quién hace cada tarea.' },
  'share.out.ours.candidates': {
    en: 'Who was chosen to ask each of them.',
    es: 'A quién le toca invitar a cada persona.',
  },
  'share.out.allTies': {
    en: 'Also ties that no page shows',
    es: 'También los vínculos que ninguna página muestra',
  },
  'share.out.allTies.hint': {
    en: 'What we heard or think, and whom they listen to. Who said so stays here.',
    es: 'Lo que oímos o pensamos, y a quién escuchan. Quién lo dijo se queda aquí.',
  },
  'share.out.ties': {
    en: { one: 'It holds {n} tie.', other: 'It holds {n} ties.' },
    es: { one: 'Incluye {n} vínculo.', other: 'Incluye {n} vínculos.' },
  },
  'share.out.ties.none': { en: 'It holds no tie.', es: 'No incluye ningún vínculo.' },
  'share.out.none': { en: 'Nobody is here yet.', es: 'Todavía no hay nadie.' },
  'share.out.none.signOns': {
    en: 'Nobody has signed on yet.',
    es: 'Todavía no se ha sumado nadie.',
  },
  'share.out.none.published': {
    en: 'Nobody who may be named in public has signed on yet.',
    es: 'Todavía no se ha sumado nadie que se pueda nombrar en público.',
  },
  'share.out.none.candidates': {
    en: 'Nobody is left who has not signed on.',
    es: 'No queda nadie por sumarse.',
  },
  'share.out.none.tasks': { en: 'There are no tasks yet.', es: 'Todavía no hay tareas.' },
  'share.out.yes': { en: 'yes', es: 'sí' },
  'share.out.no': { en: 'no', es: 'no' },
  'share.out.brief.title': { en: 'Brief', es: 'Informe' },
  'share.out.brief.foot': {
    en: 'Public facts only. Made on {when}.',
    es: 'Solo datos públicos. Hecho el {when}.',
  },
});
