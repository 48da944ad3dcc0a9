import { defineMessages } from '../message';

/** Two profiles that may be one. */
export const duplicates = defineMessages({
  'duplicates.title': { en: 'Likely duplicates', es: 'Posibles duplicados' },
  'duplicates.none.title': { en: 'No two profiles look alike', es: 'No hay perfiles parecidos' },
  'duplicates.none.text': {
    en: 'When two seem to be the same, they will be listed here. Nothing is merged by itself.',
    es: 'Cuando dos parezcan ser el mismo, aparecerán aquí. Nada se une por sí solo.',
  },
  'duplicates.back': { en: 'Back to People', es: 'Volver a Personas' },
  'duplicates.same-contact': { en: 'Same contact details', es: 'Mismos datos de contacto' },
  'duplicates.same-name': { en: 'Same name', es: 'Mismo nombre' },
  'duplicates.alike-name': { en: 'Names that may be one', es: 'Nombres que podrían ser uno' },
  'duplicates.keep': { en: 'Merge into {name}', es: 'Unir en {name}' },
  'duplicates.two': { en: 'These are two', es: 'Son dos distintos' },
  'duplicates.two.done': {
    en: '{name} and {other} stay two profiles',
    es: '{name} y {other} siguen siendo dos perfiles',
  },
  'duplicates.apart': { en: 'Alike, and not the same', es: 'Parecidos, pero no los mismos' },
  'duplicates.again': { en: 'Compare again', es: 'Volver a comparar' },
  'duplicates.again.done': {
    en: '{name} and {other} are compared again',
    es: '{name} y {other} se comparan otra vez',
  },
  'duplicates.merged': { en: '{other} is merged into {name}', es: '{other} se unió a {name}' },
  'duplicates.before': { en: 'Merged before', es: 'Uniones anteriores' },
  'duplicates.into': { en: '{other} → {name}', es: '{other} → {name}' },
  'duplicates.part': { en: 'Take apart', es: 'Separar' },
  'duplicates.parted': {
    en: '{other} stands by itself again',
    es: '{other} vuelve a estar aparte',
  },
});
