const day =
  '(?:mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nesday)?s?|thu(?:r(?:s(?:day)?)?)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|weekdays?|weekends?|daily|every ?day|lunes|martes|miércoles|miercoles|jueves|viernes|sábados?|sabados?|domingos?|m\\s?[-–]\\s?f)';
const clock = String.raw`(?:\d{1,2}(?::?\d{2})?\s?(?:a\.?\s?m\.?|p\.?\s?m\.?)|\d{1,2}[:.]\d{2}|noon|midnight|mediodía|\d{1,2}\s?(?=[-–]))`;
const closed = '(?:closed|by appointment|cerrado|con cita)';
const span = new RegExp(String.raw`\b${day}\b\.?[\s\S]{0,60}?(?:${clock}|${closed})`, 'iu');
const closedAt = new RegExp(closed, 'i');
const clockTime = new RegExp(clock, 'iu');
const bounds = new RegExp(
  String.raw`${clock}\s*(?:-|–|—|to|until|a|hasta|till?)\s*(?:${clock}|\d{1,2})`,
  'iu',
);
const dayStart = new RegExp(String.raw`^\W{0,3}(?:on\s+|every\s+)?${day}\b`, 'iu');
const label =
  /\b(?:hours|open|service times?|services?|worship|mass(?:es)?|schedule|horario|misas?|culto)\b/i;

const numbers =
  /(?:\+?1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?:\s*(?:x|ext\.?)\s*\d+)?|\S+@\S+/gi;

/** What a line says besides: how to call or write, and what that is called. */
function withoutReach(text: string): string {
  const bare = text
    .replaceAll(numbers, '|')
    .replaceAll(
      /(?:\b(?:toll[- ]?free|phone|tel|fax|e-?mail|call(?: us)?|cell)\b[\s.:]*(?:at\s+)?)+(?=\|)/gi,
      '',
    )
    .split('|')
    .map((part) => part.replace(/^[\s(:;,.•·–-]+|[\s):;,•·–-]+$/g, ''))
    .filter((part) => /\d|noon|closed|cerrado|appointment|cita/i.test(part));
  return bare.join(', ');
}

/** In every line that `day` or `label` finds something in; most lines have neither. */
const mayBeHours =
  /mon|tue|wed|thu|fri|sat|sun|week|daily|every|lunes|martes|mi[eé]r|jueves|viernes|s[aá]bad|doming|m\s?[-–]\s?f|hours|open|service|worship|mass|schedule|horario|misa|culto/i;
const longestTelling = 120;

/** A line of opening hours or service times: days with times, or times with a word for hours. */
export function readHours(line: string, labelled: string): string | undefined {
  if (line.length > 220 || !(mayBeHours.test(line) || mayBeHours.test(labelled))) return undefined;
  const said = line.search(numbers) < 0 ? line : withoutReach(line);
  const text = said.replaceAll(/(?<=\p{L}{3})(?=\d{1,2}:\d{2})/gu, ' ');
  if (text.length > 220 || !/\d|noon|closed|cerrado|appointment/i.test(text)) return undefined;
  if (/\b(?:19|20)\d{2}\b/.test(text) && !/hours|horario/i.test(`${labelled} ${text}`))
    return undefined;
  // A sentence that comes to speak of hours is not what somebody looks up.
  if (text.length > longestTelling && text.search(span) > text.length / 3) return undefined;
  const named = label.test(labelled) || label.test(text);
  const withDay = span.test(text);
  const ranged = bounds.test(text);
  if (
    withDay &&
    (ranged || named || (dayStart.test(text) && clockTime.test(text)) || closedAt.test(text))
  )
    return text;
  return named && ranged && text.length < 100 ? text : undefined;
}

/** Opening hours of structured data in one line. */
export function hoursOfSpecification(
  days: readonly string[],
  opens: string | undefined,
  closes: string | undefined,
): string | undefined {
  if (days.length === 0 || opens === undefined || closes === undefined) return undefined;
  const time = (text: string): string => text.replace(/^(\d{2}:\d{2}):\d{2}$/, '$1');
  return `${days.join(', ')} ${time(opens)}–${time(closes)}`;
}
