import { defineMessages } from '../message';

/** Words that many screens share. */
export const common = defineMessages({
  'common.saved': { en: 'Saved', es: 'Guardado' },
  'common.undo': { en: 'Undo', es: 'Deshacer' },
  'common.undone': { en: 'Undone', es: 'Deshecho' },
  'common.close': { en: 'Close', es: 'Cerrar' },
  'common.dismiss': { en: 'Dismiss', es: 'Descartar' },
  'common.retry': { en: 'Try again', es: 'Intentar de nuevo' },
});
