/*
 * When somebody can be met: "the last Thursday of the month, 5:30 p.m.", "May 6, 6 pm – Library".
 * An office that is open all week is no event.
 */

const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.? \\d{1,2}|\\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const hour =
  '\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.? ?m\\b|h\\b|horas)|\\b(?:noon|midday|mediodía)\\b|\\ba las? \\d|\\b(?:at|from|between) \\d{1,2}(?:[:.]\\d\\d)?\\b|\\bde \\d{1,2}(?:[:.]\\d\\d)? (?:a|de la)\\b';
const turn =
  '(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|last|every|every other|each|primer|segundo|tercer|cuarto|último|todos los|cada)';

const onDays = new RegExp(`(?<!\\p{L})(?:${weekday})(?!\\p{L})`, 'iu');
const atHours = new RegExp(hour, 'iu');
const onDates = new RegExp(`\\b(?:${month})(?!\\d)`, 'iu');
/** "The first Monday of the month", but not "the first Monday of April 2027". */
const inTurn = new RegExp(
  `(?<!\\p{L})${turn}(?: (?:and|y) ${turn})? (?:${weekday})(?!\\p{L})(?!,? (?:of|in|de) \\p{L}+,?(?: de)? (?:19|20)\\d\\d)`,
  'iu',
);
const allWeek =
  /\b(?:mon(?:day)?s? ?(?:-|–|to|thru|through|and) ?fri|monday to thursday|lunes a (?:viernes|jueves|sábado)|24 ?hours|closed|cerrado)/iu;
/** "April 20, 2023 - Senate adjourns until Monday at 11 a.m." is news, unless it tells of an event. */
const reported = new RegExp(
  `^(?:\\p{L}+ ){0,3}(?:(?:${month}),? (?:de )?20\\d\\d|\\d{1,2}/\\d{1,2}/(?:20)?\\d\\d) ?[-–—:|]`,
  'iu',
);
/** "Posted June 3 at 4:15 pm". */
const posted = /\b(?:posted|published|updated|modified|publicado|actualizado)\b/iu;

/** Most sentences are passed over by these alone. */
const telling =
  /day|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|\d ?[ap]\.? ?m|\d ?h|noon/iu;

export function opensAsNews(words: string): boolean {
  return reported.test(words);
}

export function givesTimes(words: string): boolean {
  if (!telling.test(words) || allWeek.test(words)) return false;
  if (inTurn.test(words)) return true;
  if (!atHours.test(words) || posted.test(words)) return false;
  return onDays.test(words) || onDates.test(words);
}
