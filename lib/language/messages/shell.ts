import { defineMessages } from '../message';

/** The frame around every screen. */
export const shell = defineMessages({
  'shell.name': { en: 'Groundwork', es: 'Groundwork' },
  'shell.onThisDevice': { en: 'saved on this device only', es: 'guardado solo en este equipo' },
  'shell.skip': { en: 'Skip to content', es: 'Ir al contenido' },
  'shell.navigation': { en: 'Sections', es: 'Secciones' },
  'shell.whatIsSafe': { en: 'What is safe', es: 'Qué está a salvo' },
  'shell.whatToDo': { en: 'What to do', es: 'Qué hacer' },
  'shell.reload': { en: 'Reload', es: 'Recargar' },
  'shell.rescue': { en: 'Save a rescue file', es: 'Guardar un archivo de rescate' },
  'shell.rescuing': {
    en: 'Reading what can be read…',
    es: 'Leyendo lo que se puede leer…',
  },
  'shell.rescued': {
    en: 'The rescue file is in your downloads. Keep it somewhere safe: it is not encrypted.',
    es: 'El archivo de rescate está en sus descargas. Guárdelo en un lugar seguro: no está cifrado.',
  },
  'shell.nothingToRescue': {
    en: 'Nothing could be read, so no file was written. The data was left as it is.',
    es: 'No se pudo leer nada y no se escribió ningún archivo. Los datos quedaron como estaban.',
  },
  'shell.bug.title': {
    en: 'Something in Groundwork broke',
    es: 'Algo falló en Groundwork',
  },
  'shell.bug.text': {
    en: 'It isn’t anything you did. What was saved is still saved. Reloading usually helps.',
    es: 'No fue nada que usted hiciera. Lo guardado sigue guardado. Recargar suele ayudar.',
  },
  'shell.bug.details': { en: 'Details for whoever fixes it', es: 'Detalles para quien lo arregle' },
  'shell.bug.copy': { en: 'Copy details', es: 'Copiar detalles' },
  'shell.bug.copied': { en: 'Copied', es: 'Copiados' },
  'shell.missing.title': { en: 'Nothing here', es: 'Aquí no hay nada' },
  'shell.missing.text': {
    en: 'This address leads to no screen. Everything you saved is where it was.',
    es: 'Esta dirección no lleva a ninguna pantalla. Todo lo que guardó sigue en su lugar.',
  },
  'shell.exampleLoading': {
    en: 'Reading the pages of the example town…',
    es: 'Leyendo las páginas del pueblo de ejemplo…',
  },
  'shell.dossier': { en: 'Print dossier', es: 'Imprimir ficha' },
  'shell.profile': { en: 'Profile', es: 'Perfil' },
  'shell.prepareMeeting': { en: 'Prepare the meeting', es: 'Preparar la reunión' },
});
