import { defineMessages } from '../message';

/** The side panel: the page being read. */
export const page = defineMessages({
  'page.begin.title': { en: 'Read a page with Groundwork', es: 'Lea una página con Groundwork' },
  'page.begin.text': {
    en: 'Open a page about somebody you want to meet, then press the Groundwork button in the toolbar, or Alt+Shift+G.',
    es: 'Abra una página sobre alguien con quien quiera reunirse y pulse el botón de Groundwork en la barra, o Alt+Mayús+G.',
  },
  'page.capture': { en: 'Capture this page', es: 'Leer esta página' },
  'page.reading': { en: 'Reading the page…', es: 'Leyendo la página…' },
  'page.left': {
    en: 'The tab has moved on. What you were clipping is still here.',
    es: 'La pestaña cambió de página. Lo que estaba guardando sigue aquí.',
  },
  'page.allowSite': { en: 'Allow {site}', es: 'Permitir {site}' },
  'page.untitled': { en: 'Untitled page', es: 'Página sin título' },
  'page.published': { en: 'published {date}', es: 'publicada el {date}' },
  'page.truncated': {
    en: 'This page is very long; only its beginning was read.',
    es: 'Esta página es muy larga; solo se leyó el comienzo.',
  },
  'page.words': {
    en: { one: '{n} word read', other: '{n} words read' },
    es: { one: '{n} palabra leída', many: '{n} de palabras leídas', other: '{n} palabras leídas' },
  },
  'page.text': { en: 'The page’s text', es: 'El texto de la página' },
  'page.textGoesOn': {
    en: 'Only the beginning is shown. All of it is kept.',
    es: 'Solo se muestra el comienzo. Se guarda todo.',
  },
  'page.about': { en: 'Who is this about?', es: '¿De quién trata?' },
  'page.about.hint': {
    en: 'One page can feed several profiles.',
    es: 'Una página puede servir a varios perfiles.',
  },
  'page.about.known': { en: 'You have a profile', es: 'Ya tiene un perfil' },
  'page.about.knownNamed': {
    en: 'You have a profile; named here',
    es: 'Ya tiene un perfil; se nombra aquí',
  },
  'page.about.new': { en: 'New', es: 'Nuevo' },
  'page.about.more': {
    en: { one: '{n} more person on this page', other: '{n} more people on this page' },
    es: {
      one: '{n} persona más en esta página',
      many: '{n} de personas más en esta página',
      other: '{n} personas más en esta página',
    },
  },
  'page.about.other': { en: 'Somebody else', es: 'Otra persona' },
  'page.about.name': { en: 'Name', es: 'Nombre' },
  'page.about.add': { en: 'Add', es: 'Agregar' },
  'page.about.audience': { en: 'Kind of audience', es: 'Tipo de público' },
  'page.about.form': { en: 'Person, organization or place', es: 'Persona, organización o lugar' },
  'page.details': { en: 'Details found', es: 'Datos encontrados' },
  'page.details.none': {
    en: 'No contact details on this page.',
    es: 'No hay datos de contacto en esta página.',
  },
  'page.details.of': { en: 'of {name}', es: 'de {name}' },
  'page.clip': { en: 'Clip this page', es: 'Guardar esta página' },
  'page.clip.more': { en: 'Keep these too', es: 'Guardar también esto' },
  'page.clip.choose': {
    en: 'Choose or name somebody first.',
    es: 'Primero elija o nombre a alguien.',
  },
  'page.clipped': { en: 'Clipped for {names}', es: 'Guardada para {names}' },
  'page.open': { en: 'Open {name}', es: 'Abrir el perfil de {name}' },
  'page.workspace': { en: 'Open the workspace', es: 'Abrir el espacio de trabajo' },
  'page.menu.page': { en: 'Read this page with Groundwork', es: 'Leer esta página con Groundwork' },
  'page.menu.selection': {
    en: 'Read the selected words with Groundwork',
    es: 'Leer las palabras elegidas con Groundwork',
  },
  'page.seen.byUs': { en: 'Clipped {ago} by you', es: 'Guardada {ago} por usted' },
  'page.seen.by': { en: 'Clipped {ago} by {name}', es: 'Guardada {ago} por {name}' },
  'page.seen.unchanged': { en: 'unchanged', es: 'sin cambios' },
  'page.seen.changed': {
    en: { one: '{n} paragraph changed', other: '{n} paragraphs changed' },
    es: {
      one: '{n} párrafo cambió',
      many: '{n} de párrafos cambiaron',
      other: '{n} párrafos cambiaron',
    },
  },
  'page.seen.changes': { en: 'See what changed', es: 'Ver qué cambió' },
  'page.seen.elsewhere': {
    en: 'The same words are kept from {sites}. A reprint confirms nothing.',
    es: 'Ya se guardó el mismo texto de {sites}. Una copia no confirma nada.',
  },
  'page.about.knownContact': {
    en: 'You have a profile; same contact',
    es: 'Ya tiene un perfil; mismo contacto',
  },
  'page.photo.keep': { en: 'Keep the photo of {name}', es: 'Guardar la foto de {name}' },
  'page.picture.take': {
    en: 'Add a picture of the screen',
    es: 'Agregar una imagen de la pantalla',
  },
  'page.picture.taken': { en: 'Picture added', es: 'Imagen agregada' },
  'page.picture.drop': { en: 'Leave it out', es: 'Quitarla' },
  'page.about.everyone': {
    en: { one: 'Choose {n} person', other: 'Choose all {n} people' },
    es: {
      one: 'Elegir a {n} persona',
      many: 'Elegir a las {n} de personas',
      other: 'Elegir a las {n} personas',
    },
  },
  'page.left.title': { en: 'Not clipped yet', es: 'Sin guardar todavía' },
  'page.left.resume': { en: 'Go on', es: 'Continuar' },
  'page.left.drop': { en: 'Let go', es: 'Descartar' },
  'page.left.dropped': { en: 'Page let go', es: 'Página descartada' },
  'page.file.choose': { en: 'Read a file…', es: 'Leer un archivo…' },
  'page.file.kinds': {
    en: 'A PDF, a saved web page or plain text. You can also drop it here.',
    es: 'Un PDF, una página guardada o texto sin formato. También puede soltarlo aquí.',
  },
  'page.file.drop': {
    en: 'Let go, and Groundwork reads it here. It goes nowhere else.',
    es: 'Suéltelo y Groundwork lo leerá aquí. No va a ningún otro lugar.',
  },
  'page.file.reading': { en: 'Reading {name}', es: 'Leyendo {name}' },
  'page.file.pages': { en: 'page {at} of {all}', es: 'página {at} de {all}' },
  'page.file.cancel': { en: 'Stop', es: 'Detener' },
  'page.file.done': { en: '{name} has been read.', es: 'Se leyó {name}.' },
  'page.file.source': { en: 'Where is this file from?', es: '¿De dónde viene este archivo?' },
  'page.file.sourceHint': {
    en: 'Its web address, if you know it, so that others can check.',
    es: 'Su dirección web, si la conoce, para que otras personas puedan comprobarlo.',
  },
  'page.file.sourceWrong': {
    en: 'That is no web address. It looks like example.org/minutes.pdf.',
    es: 'Eso no es una dirección web. Sería algo como example.org/actas.pdf.',
  },
  'page.pdf.read': { en: 'Read this PDF', es: 'Leer este PDF' },
  'page.pdf.how': {
    en: 'This tab asks its own address for the PDF once more. Nobody else is told.',
    es: 'Esta pestaña vuelve a pedir el PDF a su propia dirección. Nadie más se entera.',
  },
  'page.tabs.read': {
    en: { one: 'Read this {n} tab', other: 'Read these {n} tabs' },
    es: {
      one: 'Leer esta {n} pestaña',
      many: 'Leer estas {n} de pestañas',
      other: 'Leer estas {n} pestañas',
    },
  },
  'page.tabs.why': {
    en: 'The browser will ask for all sites. Groundwork gives that back as soon as the tabs are read.',
    es: 'El navegador pedirá acceso a todos los sitios. Groundwork lo devuelve en cuanto lee las pestañas.',
  },
  'page.tabs.reading': { en: 'Reading the selected tabs', es: 'Leyendo las pestañas elegidas' },
  'page.tabs.progress': { en: '{at} of {all}', es: '{at} de {all}' },
  'page.tabs.report': { en: 'The selected tabs', es: 'Las pestañas elegidas' },
  'page.tabs.done': {
    en: { one: '{n} tab read.', other: '{n} tabs read.' },
    es: {
      one: 'Se leyó {n} pestaña.',
      many: 'Se leyeron {n} de pestañas.',
      other: 'Se leyeron {n} pestañas.',
    },
  },
  'page.tabs.left': {
    en: { one: '{n} tab was left alone.', other: '{n} tabs were left alone.' },
    es: {
      one: 'Quedó {n} pestaña sin leer.',
      many: 'Quedaron {n} de pestañas sin leer.',
      other: 'Quedaron {n} pestañas sin leer.',
    },
  },
  'page.tabs.refused': {
    en: 'Without that permission, only the tab in view was read.',
    es: 'Sin ese permiso solo se leyó la pestaña que está a la vista.',
  },
  'page.tabs.lost': {
    en: 'With all sites, the browser also took back your permission for {sites}.',
    es: 'Junto con todos los sitios, el navegador retiró también su permiso para {sites}.',
  },
  'page.tabs.allowAgain': { en: 'Allow again', es: 'Permitir de nuevo' },
  'page.tabs.readOne': { en: 'read, not clipped yet', es: 'leída, aún sin guardar' },
  'page.tabs.untitled': { en: 'A tab without a title', es: 'Una pestaña sin título' },
  'page.tabs.close': { en: 'Close the list', es: 'Cerrar la lista' },
});
