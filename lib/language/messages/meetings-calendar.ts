import { defineMessages } from '../message';

/** What goes into a calendar of somebody’s own. */
export const meetingCalendar = defineMessages({
  'meetings.calendar': { en: 'Into a calendar', es: 'A un calendario' },
  'meetings.calendar.warning': {
    en: 'Calendars often live on other people’s servers and show up on locked screens. Unless you choose more, only the day and the hour go in.',
    es: 'Los calendarios suelen estar en servidores ajenos y aparecer en pantallas bloqueadas. Si no elige más, solo van el día y la hora.',
  },
  'meetings.calendar.words': {
    en: 'With names and with what the tasks say',
    es: 'Con los nombres y con lo que dicen las tareas',
  },
  'meetings.calendar.place': { en: 'With the place or link', es: 'Con el lugar o el enlace' },
  'meetings.calendar.preview': {
    en: 'How it will read there',
    es: 'Así se leerá allí',
  },
  'meetings.calendar.meeting': { en: 'Meeting', es: 'Reunión' },
  'meetings.calendar.with': { en: 'Meeting with {names}', es: 'Reunión con {names}' },
  'meetings.calendar.task': { en: 'To do', es: 'Pendiente' },
  'meetings.calendar.none': {
    en: 'Nothing here has a day yet.',
    es: 'Aquí nada tiene fecha todavía.',
  },
  'meetings.calendar.save': { en: 'Save the calendar file', es: 'Guardar el archivo' },
  'meetings.calendar.saved': {
    en: 'Saved among your downloads. Open it to take it into a calendar.',
    es: 'Guardado en sus descargas. Ábralo para pasarlo a un calendario.',
  },
});
