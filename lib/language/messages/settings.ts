import { defineMessages } from '../message';

export const settings = defineMessages({
  'settings.title': { en: 'Settings', es: 'Ajustes' },
  'settings.look': { en: 'Language and look', es: 'Idioma y aspecto' },
  'settings.language': { en: 'Language', es: 'Idioma' },
  'settings.language.hint': {
    en: 'For these screens. A prep sheet has its own.',
    es: 'De estas pantallas. Cada hoja de preparación tiene el suyo.',
  },
  'settings.language.auto': { en: 'As in the browser', es: 'Como en el navegador' },
  'settings.language.en': { en: 'English', es: 'English' },
  'settings.language.es': { en: 'Español', es: 'Español' },
  'settings.theme': { en: 'Theme', es: 'Tema' },
  'settings.theme.auto': { en: 'As in the system', es: 'Como en el sistema' },
  'settings.theme.light': { en: 'Light', es: 'Claro' },
  'settings.theme.dark': { en: 'Dark', es: 'Oscuro' },
  'settings.you': { en: 'You, on this device', es: 'Usted, en este equipo' },
  'settings.you.about': {
    en: 'So that your team can see who said what in files you share.',
    es: 'Para que su equipo vea quién dijo qué en los archivos que comparta.',
  },
  'settings.you.name': { en: 'Your name or initials', es: 'Su nombre o iniciales' },
  'settings.you.hint': {
    en: 'Initials are enough. It can stay empty.',
    es: 'Bastan las iniciales. Puede quedar vacío.',
  },
  'settings.color': { en: 'Your color', es: 'Su color' },
  'settings.color.green': { en: 'Green', es: 'Verde' },
  'settings.color.blue': { en: 'Blue', es: 'Azul' },
  'settings.color.rust': { en: 'Rust', es: 'Óxido' },
  'settings.color.violet': { en: 'Violet', es: 'Violeta' },
  'settings.color.ochre': { en: 'Ochre', es: 'Ocre' },
  'settings.color.slate': { en: 'Slate', es: 'Pizarra' },
  'settings.reminders': { en: 'Reminders', es: 'Recordatorios' },
  'settings.reminders.about': {
    en: 'Only a number, on this device. No name and no task ever appears by itself.',
    es: 'Solo un número, en este equipo. Nunca aparece por sí solo un nombre ni una tarea.',
  },
  'settings.badge': {
    en: 'Show on the toolbar button how many tasks are due',
    es: 'Mostrar en el botón del navegador cuántas tareas vencen',
  },
  'settings.badge.hint': {
    en: 'Overdue ones and those of today.',
    es: 'Las atrasadas y las de hoy.',
  },
  'settings.sites': { en: 'What Groundwork may see', es: 'Qué puede ver Groundwork' },
  'settings.sites.about': {
    en: 'A page is read only when you click on it, unless you allowed its site.',
    es: 'Una página se lee solo cuando usted lo pide con un clic, salvo que haya permitido su sitio.',
  },
  'settings.sites.none': {
    en: 'No site is allowed. It sees a page only at your click.',
    es: 'No hay sitios permitidos. Ve una página solo cuando usted hace clic.',
  },
  'settings.sites.revoke': { en: 'Take back', es: 'Retirar' },
  'settings.sites.revokeFor': {
    en: 'Take back the permission for {site}',
    es: 'Retirar el permiso para {site}',
  },
  'settings.storage': { en: 'Storage', es: 'Almacenamiento' },
  'settings.storage.about': {
    en: 'Everything is kept in this browser and nowhere else. Removing the extension deletes it.',
    es: 'Todo se guarda en este navegador y en ningún otro lugar. Quitar la extensión lo borra.',
  },
  'settings.storage.used': { en: 'Space used', es: 'Espacio usado' },
  'settings.storage.unknown': { en: 'Not known', es: 'No se sabe' },
  'settings.storage.kept': { en: 'How it is kept', es: 'Cómo se guarda' },
  'settings.storage.persisted': {
    en: 'The browser promised not to clear it by itself.',
    es: 'El navegador prometió no borrarlo por su cuenta.',
  },
  'settings.storage.ordinary': {
    en: 'With the extension, for as long as it is installed.',
    es: 'Con la extensión, mientras esté instalada.',
  },
  'settings.storage.backup': { en: 'Last backup', es: 'Última copia' },
  'settings.storage.never': { en: 'None yet', es: 'Ninguna todavía' },
  'settings.storage.makeBackup': { en: 'Make a backup', es: 'Hacer una copia' },
  'settings.restore': { en: 'Restore points', es: 'Puntos de restauración' },
  'settings.restore.about': {
    en: 'Made by themselves before every import. Going back makes one, too, so you can return.',
    es: 'Se crean solos antes de cada importación. Volver atrás también crea uno, para poder regresar.',
  },
  'settings.restore.none': {
    en: 'None yet. The first is made before your first import.',
    es: 'Ninguno todavía. El primero se crea antes de su primera importación.',
  },
  'settings.restore.point': {
    en: { one: '{when}, {ago} · {n} record', other: '{when}, {ago} · {n} records' },
    es: { one: '{when}, {ago} · {n} registro', other: '{when}, {ago} · {n} registros' },
  },
  'settings.restore.goBack': { en: 'Go back', es: 'Volver a este punto' },
  'settings.restore.goBackTo': { en: 'Go back to {when}', es: 'Volver a {when}' },
  'settings.restore.wentBack': { en: 'Went back to {when}', es: 'Se volvió a {when}' },
  'settings.restore.beforeReturn': {
    en: 'Before going back',
    es: 'Antes de volver a otro punto',
  },
  'settings.restore.beforeImport': { en: 'Before an import', es: 'Antes de importar' },
  'settings.restore.beforeVersion': {
    en: 'Before Groundwork was updated',
    es: 'Antes de actualizar Groundwork',
  },
  'settings.restore.unnamed': { en: 'Restore point', es: 'Punto de restauración' },
  'settings.example': { en: 'Example town', es: 'Pueblo de ejemplo' },
  'settings.example.about': {
    en: 'Alder Falls is made up. Try things out in it, then remove it; your own records stay.',
    es: 'Alder Falls es inventado. Pruebe ahí y después quítelo; sus registros se quedan.',
  },
  'settings.example.load': { en: 'Load the example', es: 'Cargar el ejemplo' },
  'settings.example.loading': { en: 'Loading the example…', es: 'Cargando el ejemplo…' },
  'settings.example.remove': { en: 'Remove the example', es: 'Quitar el ejemplo' },
  'settings.example.removing': { en: 'Removing the example…', es: 'Quitando el ejemplo…' },
  'settings.promises': { en: 'What we promise', es: 'Lo que prometemos' },
  'settings.version': { en: 'Groundwork {version}', es: 'Groundwork {version}' },
  'settings.promise.leaves': {
    en: 'Nothing leaves this device unless you export it. There is no server and no tracking.',
    es: 'Nada sale de este equipo si usted no lo exporta. No hay servidor ni rastreo.',
  },
  'settings.promise.asks': {
    en: 'No page is read before you click, and no site is seen that you did not allow.',
    es: 'No se lee ninguna página antes de su clic ni se ve un sitio que no haya permitido.',
  },
  'settings.promise.identity': {
    en: 'No field, filter or guess about who people are by birth, faith or papers.',
    es: 'Ningún campo, filtro ni suposición sobre el origen, la fe o los papeles de nadie.',
  },
  'settings.promise.sharing': {
    en: 'A file for your group is encrypted unless you say otherwise, and shows what is in it first.',
    es: 'Un archivo para su grupo va cifrado salvo que usted decida otra cosa, y antes muestra qué contiene.',
  },
  'settings.promise.paper': {
    en: 'A printed sheet leaves out scores and private matters unless you add them.',
    es: 'Una hoja impresa omite puntajes y asuntos privados si usted no los agrega.',
  },
  'settings.promise.limits': {
    en: 'What we can’t do: take back a file you shared, a download or a sheet of paper.',
    es: 'Lo que no podemos hacer: recuperar un archivo compartido, una descarga o una hoja de papel.',
  },
});
