import { defineMessages } from '../message';

/** Everybody a group has a profile of. */
export const people = defineMessages({
  'people.title': { en: 'People', es: 'Personas' },
  'people.count': {
    en: { one: '{n} profile', other: '{n} profiles' },
    es: { one: '{n} perfil', many: '{n} de perfiles', other: '{n} perfiles' },
  },
  'people.table': { en: 'People, one row each', es: 'Personas, una por fila' },
  'people.board': { en: 'People by step', es: 'Personas por paso' },
  'people.board.nobody': { en: 'Nobody here', es: 'Nadie aquí' },
  'people.column.name': { en: 'Name', es: 'Nombre' },
  'people.column.touched': { en: 'Lately', es: 'Último cambio' },
  'people.column.action': { en: 'Bring back', es: 'Recuperar' },
  'people.nameless': { en: 'No name yet', es: 'Sin nombre todavía' },
  'people.loading': { en: 'Looking up people…', es: 'Buscando personas…' },

  'people.search': { en: 'Search people', es: 'Buscar personas' },
  'people.search.hint': {
    en: 'Name, role, organization, place or tag',
    es: 'Nombre, cargo, organización, lugar o etiqueta',
  },
  'people.filters': { en: 'Filters', es: 'Filtros' },
  'people.filter.audience': { en: 'Audience', es: 'Público' },
  'people.filter.step': { en: 'Step', es: 'Paso' },
  'people.filter.signOn': { en: 'Sign-on', es: 'Adhesión' },
  'people.filter.place': { en: 'Place', es: 'Lugar' },
  'people.filter.tag': { en: 'Tag', es: 'Etiqueta' },
  'people.filter.form': { en: 'Form', es: 'Tipo' },
  'people.filter.chosen': { en: '{name}: {count}', es: '{name}: {count}' },
  'people.filter.none': { en: 'Not known', es: 'No se sabe' },
  'people.filter.empty': {
    en: 'Nothing to choose from yet.',
    es: 'Todavía no hay de dónde elegir.',
  },
  'people.filter.remove': {
    en: 'Remove filter {name}: {value}',
    es: 'Quitar filtro {name}: {value}',
  },
  'people.filter.clear': { en: 'Clear all', es: 'Quitar todo' },
  'people.step.rest': { en: 'At rest', es: 'En pausa' },
  'people.signOn.organization': { en: 'As an organization', es: 'Como organización' },
  'people.signOn.individual': { en: 'As an individual', es: 'A título personal' },
  'people.signOn.none': { en: 'Not yet', es: 'Todavía no' },

  'people.sort': { en: 'Order', es: 'Orden' },
  'people.sort.name': { en: 'By name', es: 'Por nombre' },
  'people.sort.touched': { en: 'Latest first', es: 'Lo más reciente' },
  'people.sort.step': { en: 'By step', es: 'Por paso' },
  'people.layout': { en: 'Show as', es: 'Ver como' },
  'people.layout.table': { en: 'Table', es: 'Tabla' },
  'people.layout.board': { en: 'Board', es: 'Tablero' },

  'people.show.all': { en: 'All people', es: 'Todas las personas' },
  'people.show.differ': { en: 'To settle ({count})', es: 'Por aclarar ({count})' },
  'people.show.contested': {
    en: 'Deletion in question ({count})',
    es: 'Borrado en duda ({count})',
  },
  'people.show.deleted': { en: 'Deleted ({count})', es: 'Borrados ({count})' },
  'people.contested': { en: 'Deletion in question', es: 'Borrado en duda' },
  'people.disputes': {
    en: { one: '{n} to settle', other: '{n} to settle' },
    es: { one: '{n} por aclarar', many: '{n} por aclarar', other: '{n} por aclarar' },
  },
  'people.restore': { en: 'Restore', es: 'Restaurar' },
  'people.restoreOf': { en: 'Restore {name}', es: 'Restaurar a {name}' },
  'people.gone': { en: '{name} was deleted', es: 'Se borró el perfil de {name}' },
  'people.restored': {
    en: { one: '{n} profile restored', other: '{n} profiles restored' },
    es: {
      one: '{n} perfil restaurado',
      many: '{n} de perfiles restaurados',
      other: '{n} perfiles restaurados',
    },
  },
  'people.nothing': { en: 'Nobody matches', es: 'Nadie coincide' },
  'people.nothing.hint': {
    en: 'Fewer words or fewer filters will find more.',
    es: 'Con menos palabras o menos filtros encontrará más.',
  },
  'people.nothingHere': { en: 'Nothing here', es: 'Nada por aquí' },
  'people.nothingHere.hint': {
    en: 'Nothing waits for you in this list.',
    es: 'En esta lista no hay nada pendiente.',
  },

  'people.add': { en: 'Add somebody', es: 'Agregar a alguien' },
  'people.add.name': { en: 'Their name', es: 'Su nombre' },
  'people.add.submit': { en: 'Add', es: 'Agregar' },
  'people.add.known': { en: 'Already here:', es: 'Ya está aquí:' },
  'people.added': { en: '{name} added', es: '{name}: perfil agregado' },
  'people.empty.title': {
    en: 'Who do you want to meet?',
    es: '¿Con quién quiere reunirse?',
  },
  'people.empty.page': {
    en: 'Open a page about somebody and press the Groundwork button in the toolbar: the page, its source and their details come along.',
    es: 'Abra una página sobre alguien y pulse el botón de Groundwork en la barra: se guardan la página, su fuente y sus datos.',
  },
  'people.empty.name': {
    en: 'Or begin with a name. Nothing leaves this device.',
    es: 'O empiece con un nombre. Nada sale de este equipo.',
  },
  'people.empty.example': {
    en: 'Rather look around first? Alder Falls is an invented town with people, pages and a campaign. You can take it out again at any time.',
    es: '¿Prefiere mirar primero? Alder Falls es un pueblo inventado con personas, páginas y una campaña. Puede quitarlo cuando quiera.',
  },
  'people.empty.load': { en: 'Load the example town', es: 'Cargar el pueblo de ejemplo' },
  'people.empty.loading': { en: 'Building the town…', es: 'Construyendo el pueblo…' },

  'people.choose': { en: 'Choose {name}', es: 'Elegir a {name}' },
  'people.chooseAll': {
    en: 'Choose everybody listed',
    es: 'Elegir a todas las personas de la lista',
  },
  'people.bulk': { en: 'With those chosen', es: 'Con lo elegido' },
  'people.bulk.count': {
    en: { one: '{n} chosen', other: '{n} chosen' },
    es: { one: '{n} elegido', many: '{n} de elegidos', other: '{n} elegidos' },
  },
  'people.bulk.away': {
    en: { one: '{n} of them is not in this list', other: '{n} of them are not in this list' },
    es: {
      one: '{n} no está en esta lista',
      many: '{n} no están en esta lista',
      other: '{n} no están en esta lista',
    },
  },
  'people.bulk.audience': { en: 'Set audience…', es: 'Asignar público…' },
  'people.bulk.tag': { en: 'Tag', es: 'Etiqueta' },
  'people.bulk.addTag': { en: 'Add tag', es: 'Poner etiqueta' },
  'people.bulk.delete': { en: 'Delete', es: 'Borrar' },
  'people.bulk.clear': { en: 'Choose nobody', es: 'No elegir a nadie' },
  'people.bulk.working': { en: 'Working…', es: 'Trabajando…' },
  'people.bulk.stop': { en: 'Stop', es: 'Detener' },
  'people.bulk.moved': {
    en: { one: '{n} profile is now: {name}', other: '{n} profiles are now: {name}' },
    es: {
      one: '{n} perfil es ahora: {name}',
      many: '{n} de perfiles son ahora: {name}',
      other: '{n} perfiles son ahora: {name}',
    },
  },
  'people.bulk.tagged': {
    en: { one: '{n} profile tagged “{tag}”', other: '{n} profiles tagged “{tag}”' },
    es: {
      one: '{n} perfil con la etiqueta «{tag}»',
      many: '{n} de perfiles con la etiqueta «{tag}»',
      other: '{n} perfiles con la etiqueta «{tag}»',
    },
  },
  'people.bulk.deleted': {
    en: { one: '{n} profile deleted', other: '{n} profiles deleted' },
    es: {
      one: '{n} perfil borrado',
      many: '{n} de perfiles borrados',
      other: '{n} perfiles borrados',
    },
  },
});
