import { defineMessages } from '../message';
import { meetingAfter } from './meetings-after';
import { meetingAsk } from './meetings-ask';
import { meetingCalendar } from './meetings-calendar';
import { meetingLobby } from './meetings-lobby';
import { meetingPapers } from './meetings-papers';
import { meetingPlan } from './meetings-plan';

/** Lists of meetings and tasks. */
const meetingLists = defineMessages({
  'meetings.tab': { en: 'Meeting', es: 'Reunión' },
  'meetings.title': { en: 'Meetings', es: 'Reuniones' },
  'meetings.all': { en: 'All meetings', es: 'Todas las reuniones' },
  'meetings.loading': { en: 'Looking up meetings…', es: 'Buscando reuniones…' },
  'meetings.none': { en: 'No meetings yet', es: 'Todavía no hay reuniones' },
  'meetings.none.hint': {
    en: 'Prepare one as soon as you know whom you want to meet. The day can come later.',
    es: 'Prepare una en cuanto sepa con quién quiere reunirse. El día puede venir después.',
  },
  'meetings.upcoming': { en: 'To come', es: 'Próximas' },
  'meetings.toEvaluate': { en: 'To talk over', es: 'Por evaluar' },
  'meetings.past': { en: 'Past', es: 'Pasadas' },
  'meetings.outcome': { en: 'By outcome', es: 'Según el resultado' },
  'meetings.outcome.all': { en: 'All', es: 'Todas' },
  'meetings.noDate': { en: 'No day yet', es: 'Sin fecha todavía' },
  'meetings.nobody': { en: 'With nobody yet', es: 'Todavía sin nadie' },
  'meetings.missing': { en: 'Meeting not found', es: 'No se encontró la reunión' },
  'meetings.missing.what': { en: 'No meeting is here', es: 'Aquí no hay ninguna reunión' },
  'meetings.missing.hint': {
    en: 'The address may be mistyped, or the meeting be on somebody else’s device.',
    es: 'Puede que la dirección esté mal escrita o que la reunión esté en el equipo de otra persona.',
  },
  'meetings.delete': { en: 'Delete this meeting', es: 'Borrar esta reunión' },
  'meetings.deleted': { en: 'Meeting deleted', es: 'Reunión borrada' },
  'meetings.deletedOnes': { en: 'Deleted ({count})', es: 'Borradas ({count})' },
  'meetings.isDeleted': { en: 'This meeting was deleted', es: 'Esta reunión se borró' },
  'meetings.isDeleted.hint': {
    en: 'Its plan and all that was noted of it are kept, and come back with it.',
    es: 'Su plan y todo lo anotado se conservan y vuelven con ella.',
  },
  'meetings.restored': { en: 'Meeting restored', es: 'Reunión restaurada' },
  'meetings.restoreOf': {
    en: 'Restore the meeting with {names}',
    es: 'Restaurar la reunión con {names}',
  },
  'meetings.mode.ask': { en: 'With an ask', es: 'Con una petición' },
  'meetings.mode.listening': { en: 'To listen', es: 'Para escuchar' },
  'meetings.mode.oneToOne': { en: 'One-to-one', es: 'Uno a uno' },
  'meetings.state.planned': { en: 'Planned', es: 'Prevista' },
  'meetings.state.cancelled': { en: 'Called off', es: 'Cancelada' },
  'meetings.state.held': { en: 'Held', es: 'Realizada' },
  'meetings.state.yes': { en: 'Yes', es: 'Sí' },
  'meetings.state.no': { en: 'No', es: 'No' },
  'meetings.state.maybe': { en: 'Maybe', es: 'Quizás' },
  'meetings.state.asked': { en: 'Asked for something first', es: 'Pidió algo antes' },
  'meetings.prepare': { en: 'Prepare a meeting', es: 'Preparar una reunión' },
  'meetings.prepare.go': { en: 'Begin the plan', es: 'Empezar el plan' },
  'meetings.prepare.several': {
    en: { one: 'Prepare {n} meeting', other: 'Prepare {n} meetings' },
    es: {
      one: 'Preparar {n} reunión',
      many: 'Preparar {n} de reuniones',
      other: 'Preparar {n} reuniones',
    },
  },
  'meetings.prepare.hint': {
    en: 'Everything can be changed later, and the day may be left open.',
    es: 'Todo se puede cambiar después y el día puede quedar abierto.',
  },
  'meetings.each': { en: 'A meeting for each of them', es: 'Una reunión con cada quien' },
  'meetings.each.hint': {
    en: 'For a day of visits: one plan to start from, a sheet for each.',
    es: 'Para un día de visitas: un mismo plan de partida y una hoja para cada quien.',
  },
  'meetings.shared': {
    en: 'Start each with the campaign’s messages and first ask',
    es: 'Empezar cada una con los mensajes y la primera petición de la campaña',
  },
  'meetings.planned': { en: 'Meeting planned', es: 'Reunión prevista' },
  'meetings.choose': { en: 'Look up a name', es: 'Buscar un nombre' },
  'meetings.choose.nobody': {
    en: 'There is no profile of that name yet.',
    es: 'Todavía no hay un perfil con ese nombre.',
  },
  'meetings.choose.add': { en: 'Add {name}', es: 'Agregar a {name}' },
  'meetings.copy': { en: 'Copy', es: 'Copiar' },
  'meetings.copied': { en: 'Copied', es: 'Copiado' },
  'meetings.theMeeting': { en: 'the meeting', es: 'la reunión' },
  'meetings.tasks': { en: 'Tasks', es: 'Tareas' },
  'meetings.tasks.none': {
    en: 'Nothing to do. Promises, reminders and thanks gather here by themselves.',
    es: 'No hay nada pendiente. Las promesas, los recordatorios y los agradecimientos se reúnen aquí solos.',
  },
  'meetings.tasks.overdue': { en: 'Overdue', es: 'Atrasadas' },
  'meetings.tasks.week': { en: 'This week', es: 'Esta semana' },
  'meetings.tasks.waiting': { en: 'Waiting for others', es: 'A la espera de otros' },
  'meetings.tasks.later': { en: 'Later', es: 'Más adelante' },
  'meetings.tasks.undated': { en: 'No day', es: 'Sin fecha' },
  'meetings.tasks.done': { en: 'Done', es: 'Hechas' },
  'meetings.task.title': { en: 'What is to be done', es: 'Qué hay que hacer' },
  'meetings.task.due': { en: 'By when', es: 'Para cuándo' },
  'meetings.task.added': { en: 'Task added', es: 'Tarea agregada' },
  'meetings.task.do': { en: 'Done: {title}', es: 'Hecho: {title}' },
  'meetings.task.done': { en: 'Done', es: 'Hecho' },
  'meetings.task.reopened': { en: 'Open again', es: 'Abierta otra vez' },
  'meetings.task.edit': { en: 'Edit: {title}', es: 'Editar: {title}' },
  'meetings.task.delete': { en: 'Delete: {title}', es: 'Borrar: {title}' },
  'meetings.task.deleted': { en: 'Task deleted', es: 'Tarea borrada' },
  'meetings.tasks.deleted': { en: 'Deleted ({count})', es: 'Borradas ({count})' },
  'meetings.task.restoreOf': { en: 'Restore: {title}', es: 'Restaurar: {title}' },
  'meetings.task.restored': { en: 'Task restored', es: 'Tarea restaurada' },
  'meetings.task.waitsFor': { en: 'waiting for {name}', es: 'a la espera de {name}' },
  'meetings.touch': { en: 'Not in touch', es: 'Sin contacto' },
  'meetings.touch.since': { en: 'For more than', es: 'Desde hace más de' },
  'meetings.touch.days': {
    en: { one: '{n} day', other: '{n} days' },
    es: { one: '{n} día', many: '{n} de días', other: '{n} días' },
  },
  'meetings.touch.none': {
    en: 'Nobody has been left waiting that long.',
    es: 'Nadie lleva tanto tiempo sin noticias.',
  },
  'meetings.touch.last': { en: 'Last in touch {date}', es: 'Último contacto: {date}' },
  'meetings.line.write': { en: 'Write your own', es: 'Escribir otra' },
  'meetings.line.remove': { en: 'Remove: {text}', es: 'Quitar: {text}' },
  'meetings.line.removed': { en: 'Removed', es: 'Quitado' },
  'meetings.line.taken': { en: 'Added to the plan', es: 'Agregado al plan' },
  'meetings.take': { en: 'Use', es: 'Usar' },
  'meetings.take.this': { en: 'Use: {text}', es: 'Usar: {text}' },
  'meetings.offers.more': {
    en: { one: '{n} more', other: '{n} more' },
    es: { one: '{n} más', many: '{n} más', other: '{n} más' },
  },
  'meetings.offers': { en: 'Could be used for: {part}', es: 'Se podría usar para: {part}' },
});

/** Meetings, from the ask to the follow-up. */
export const meetings = {
  ...meetingLists,
  ...meetingPlan,
  ...meetingAsk,
  ...meetingAfter,
  ...meetingPapers,
  ...meetingLobby,
  ...meetingCalendar,
} as const;
