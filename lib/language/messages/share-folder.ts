import { defineMessages } from '../message';

/** A folder that a group keeps the same on everybody's computer, and reminders of a backup. */
export const shareFolder = defineMessages({
  'share.folder': { en: 'Shared folder', es: 'Carpeta compartida' },
  'share.folder.about': {
    en: 'A folder that your group syncs by any means. You write only your own file, sealed with the group’s key, and read everybody’s.',
    es: 'Una carpeta que su grupo sincroniza por cualquier medio. Usted escribe solo su propio archivo, sellado con la llave del grupo, y lee los de todos.',
  },
  'share.folder.noGroup': {
    en: 'Start or join a group first: its key seals what lies in the folder.',
    es: 'Primero cree un grupo o entre a uno: su llave sella lo que hay en la carpeta.',
  },
  'share.folder.choose': { en: 'Choose the folder…', es: 'Elegir la carpeta…' },
  'share.folder.other': { en: 'Another folder…', es: 'Otra carpeta…' },
  'share.folder.forget': { en: 'Stop using it', es: 'Dejar de usarla' },
  'share.folder.is': { en: 'Folder: {name}.', es: 'Carpeta: {name}.' },
  'share.folder.at': { en: 'Last synced {ago}.', es: 'Última sincronización: {ago}.' },
  'share.folder.never': { en: 'Not synced yet.', es: 'Aún sin sincronizar.' },
  'share.folder.byItself': {
    en: 'While this window is open it syncs by itself. After a restart the browser may want a click first.',
    es: 'Mientras esta ventana esté abierta se sincroniza sola. Tras reiniciar, el navegador puede pedir un clic.',
  },
  'share.folder.now': { en: 'Sync now', es: 'Sincronizar ahora' },
  'share.folder.twoClicks': {
    en: 'Firefox keeps hold of no folder, so it takes two clicks: read what the others left, then save your own file there, over the last one.',
    es: 'Firefox no conserva carpetas, así que son dos clics: leer lo que dejaron los demás y guardar allí su archivo, sobre el anterior.',
  },
  'share.folder.read': { en: '1. Read the folder…', es: '1. Leer la carpeta…' },
  'share.folder.save': { en: '2. Save my file', es: '2. Guardar mi archivo' },
  'share.folder.savedAs': {
    en: 'Put {name} into the folder, over the one that is there.',
    es: 'Ponga {name} en la carpeta, sobre el que ya está.',
  },
  'share.folder.syncing': { en: 'Syncing…', es: 'Sincronizando…' },
  'share.folder.nothing': {
    en: 'Nobody has left anything new.',
    es: 'Nadie ha dejado nada nuevo.',
  },
  'share.folder.brought': {
    en: { one: '{n} new note was taken in.', other: '{n} new notes were taken in.' },
    es: { one: 'Se tomó {n} nota nueva.', other: 'Se tomaron {n} notas nuevas.' },
  },
  'share.folder.waits': {
    en: 'In the folder, for you to look at',
    es: 'En la carpeta, para que usted lo vea',
  },
  'share.folder.held': {
    en: {
      one: '{n} erasure waits in a file ({names}). Open it under “Open a file” to see what it would erase.',
      other:
        '{n} erasures wait in files ({names}). Open those under “Open a file” to see what they would erase.',
    },
    es: {
      one: '{n} borrado para siempre espera en un archivo ({names}). Ábralo en «Abrir un archivo» para ver qué borraría.',
      other:
        '{n} borrados para siempre esperan en archivos ({names}). Ábralos en «Abrir un archivo» para ver qué borrarían.',
    },
  },
  'share.remind': {
    en: 'The last backup was made {ago}, and more has been written since. Removing the extension deletes everything; a backup takes a minute.',
    es: 'La última copia se hizo {ago} y desde entonces se ha escrito más. Quitar la extensión borra todo; una copia toma un minuto.',
  },
  'share.remind.never': {
    en: 'There is no backup of what you have here yet. Removing the extension deletes everything; a backup takes a minute.',
    es: 'Todavía no hay copia de lo que tiene aquí. Quitar la extensión borra todo; una copia toma un minuto.',
  },
  'share.remind.later': { en: 'Remind me later', es: 'Recordármelo después' },
  'share.folder.passedOver': {
    en: 'Not opened, and left as they are: {names}.',
    es: 'Sin abrir, y tal como estaban: {names}.',
  },
  'share.folder.earlierKey': {
    en: 'Sealed with an earlier key of the group, and not taken in: {names}. They may be from somebody who left, or who needs a new invite. If you know who made one, you can open it under “Open a file”.',
    es: 'Con una llave anterior del grupo, y sin tomar: {names}. Pueden ser de alguien que dejó el grupo o que necesita una invitación nueva. Si sabe quién hizo uno, puede abrirlo en «Abrir un archivo».',
  },
});
