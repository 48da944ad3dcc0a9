import { defineMessages } from '../message';

/** Several meetings prepared at once. */
export const meetingLobby = defineMessages({
  'meetings.lobby': { en: 'A day of visits', es: 'Un día de visitas' },
  'meetings.lobby.hint': {
    en: 'Everybody hears the same messages and the same ask; each has a plan and a sheet of their own.',
    es: 'Cada quien oye los mismos mensajes y la misma petición, y tiene su propio plan y su propia hoja.',
  },
  'meetings.lobby.visit': { en: 'Visit them all', es: 'Visitar a quienes eligió' },
  'meetings.lobby.timeOf': { en: 'Hour for {name}', es: 'Hora para {name}' },
  'meetings.lobby.there': { en: 'Plans there are already', es: 'Planes que ya existen' },
  'meetings.lobby.messages': {
    en: 'Two or three are what people remember.',
    es: 'La gente recuerda dos o tres.',
  },
  'meetings.lobby.keeps': {
    en: 'In plans that exist, only the messages and the asks change. Undo takes all of it back.',
    es: 'En los planes que ya existen solo cambian los mensajes y las peticiones. Deshacer lo revierte todo.',
  },
  'meetings.lobby.go': {
    en: { one: 'Put this into {n} plan', other: 'Put this into {n} plans' },
    es: {
      one: 'Ponerlo en {n} plan',
      many: 'Ponerlo en {n} de planes',
      other: 'Ponerlo en {n} planes',
    },
  },
  'meetings.lobby.planned': {
    en: { one: '{n} plan is ready', other: '{n} plans are ready' },
    es: {
      one: '{n} plan está listo',
      many: '{n} de planes están listos',
      other: '{n} planes están listos',
    },
  },
  'meetings.lobby.plans': {
    en: { one: '{n} plan', other: '{n} plans' },
    es: { one: '{n} plan', many: '{n} de planes', other: '{n} planes' },
  },
  'meetings.lobby.print': {
    en: { one: 'Print {n} sheet', other: 'Print all {n} sheets' },
    es: {
      one: 'Imprimir {n} hoja',
      many: 'Imprimir las {n} de hojas',
      other: 'Imprimir las {n} hojas',
    },
  },
});
