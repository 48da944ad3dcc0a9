import { defineMessages } from '../message';

/** Pages that were kept: the list of all of them, and one to be read. */
export const clips = defineMessages({
  'clips.title': { en: 'Clips', es: 'Páginas' },
  'clips.tab': { en: 'Kept page', es: 'Página guardada' },
  'clips.list': { en: 'Kept pages', es: 'Páginas guardadas' },
  'clips.search': { en: 'Search kept pages', es: 'Buscar en las páginas guardadas' },
  'clips.search.hint': {
    en: 'Words of the title or the text',
    es: 'Palabras del título o del texto',
  },
  'clips.count': {
    en: { one: '{n} page', other: '{n} pages' },
    es: { one: '{n} página', many: '{n} de páginas', other: '{n} páginas' },
  },
  'clips.loading': { en: 'Opening the pages…', es: 'Abriendo las páginas…' },
  'clips.untitled': { en: 'Page without a title', es: 'Página sin título' },
  'clips.seen': { en: 'seen {date}', es: 'vista el {date}' },
  'clips.seenBy': { en: 'seen {date} by {who}', es: 'vista el {date} por {who}' },
  'clips.published': { en: 'published {date}', es: 'publicada el {date}' },
  'clips.about': { en: 'About {names}', es: 'Sobre {names}' },
  'clips.nameless': { en: 'somebody without a name', es: 'alguien sin nombre' },
  'clips.findings': {
    en: { one: '{n} finding', other: '{n} findings' },
    es: { one: '{n} hallazgo', many: '{n} de hallazgos', other: '{n} hallazgos' },
  },
  'clips.textAway': {
    en: 'The text of this page is not on this device.',
    es: 'El texto de esta página no está en este equipo.',
  },

  'clips.filters': { en: 'Filters', es: 'Filtros' },
  'clips.filter.audience': { en: 'Audience', es: 'Público' },
  'clips.filter.site': { en: 'Site', es: 'Sitio' },
  'clips.filter.lang': { en: 'Language', es: 'Idioma' },
  'clips.filter.chosen': { en: '{name}: {count}', es: '{name}: {count}' },
  'clips.filter.unknown': { en: 'Not known', es: 'No se sabe' },
  'clips.filter.empty': {
    en: 'Nothing to choose from yet.',
    es: 'Todavía no hay de dónde elegir.',
  },
  'clips.filter.more': {
    en: 'The most frequent are listed; search finds the others by name.',
    es: 'Aparecen los más frecuentes; los demás se encuentran al buscar su nombre.',
  },
  'clips.filter.cited': { en: 'With findings', es: 'Con hallazgos' },
  'clips.filter.remove': {
    en: 'Remove filter {name}: {value}',
    es: 'Quitar filtro {name}: {value}',
  },
  'clips.filter.profile': { en: 'About', es: 'Sobre' },
  'clips.filter.clear': { en: 'Clear all', es: 'Quitar todo' },
  'clips.since': { en: 'When it was seen', es: 'Cuándo se vio' },
  'clips.since.any': { en: 'Seen at any time', es: 'Vistas en cualquier momento' },
  'clips.since.week': { en: 'Seen in the last 7 days', es: 'Vistas en los últimos 7 días' },
  'clips.since.month': { en: 'Seen in the last 30 days', es: 'Vistas en los últimos 30 días' },
  'clips.since.year': { en: 'Seen in the last year', es: 'Vistas en el último año' },

  'clips.nothing': { en: 'No page matches', es: 'Ninguna página coincide' },
  'clips.nothing.hint': {
    en: 'Fewer words or fewer filters will find more. Beginnings of words are enough, and accents do not matter.',
    es: 'Con menos palabras o menos filtros encontrará más. Basta el comienzo de cada palabra, y los acentos no importan.',
  },
  'clips.empty': { en: 'No page is kept yet', es: 'Todavía no hay páginas guardadas' },
  'clips.empty.hint': {
    en: 'Open a page about somebody you want to meet and press the Groundwork button in the toolbar. The page stays here, as you saw it, even if it changes or goes away.',
    es: 'Abra una página sobre alguien con quien quiera reunirse y pulse el botón de Groundwork en la barra. La página queda aquí tal como usted la vio, aunque cambie o desaparezca.',
  },
  'clips.empty.people': { en: 'Go to people', es: 'Ir a personas' },

  'clips.all': { en: 'All kept pages', es: 'Todas las páginas guardadas' },
  'clips.open': { en: 'Open the page', es: 'Abrir la página' },
  'clips.openAt': { en: 'Open the page at these words', es: 'Abrir la página en estas palabras' },
  'clips.feeds': { en: 'Kept for', es: 'Guardada para' },
  'clips.remove': { en: 'Remove from {name}', es: 'Quitar de {name}' },
  'clips.removed': {
    en: '“{title}” removed from {name}',
    es: '«{title}» quitada de {name}',
  },
  'clips.from': { en: 'Findings from this page', es: 'Hallazgos de esta página' },
  'clips.from.none': {
    en: 'None yet. Open the page and press the Groundwork button to answer questions from it.',
    es: 'Ninguno todavía. Abra la página y pulse el botón de Groundwork para responder preguntas con ella.',
  },
  'clips.standing.moved': {
    en: 'These words stand elsewhere in the text now, or differ a little.',
    es: 'Estas palabras están ahora en otro lugar del texto, o cambiaron un poco.',
  },
  'clips.standing.gone': {
    en: 'This quote is no longer in the text. It stays as it was written down:',
    es: 'Esta cita ya no está en el texto. Se conserva como se anotó:',
  },
  'clips.show': { en: 'Show in the text', es: 'Ver en el texto' },
  'clips.text': { en: 'The page as it was kept', es: 'La página como se guardó' },
  'clips.page': { en: 'Page {number}', es: 'Página {number}' },
  'clips.missing': { en: 'Page not found', es: 'No se encontró la página' },
  'clips.missing.what': {
    en: 'This page is not kept here',
    es: 'Esta página no está guardada aquí',
  },
  'clips.missing.hint': {
    en: 'It may have been removed from everybody it was kept for. Undo brings it back.',
    es: 'Puede que se haya quitado de todas las personas para las que se guardó. Deshacer la recupera.',
  },
});
