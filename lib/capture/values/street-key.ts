import { plain } from './text';

const short: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  road: 'rd',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  place: 'pl',
  highway: 'hwy',
  parkway: 'pkwy',
  suite: 'ste',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  square: 'sq',
  circle: 'cir',
  terrace: 'ter',
};

/** One spelling for "12 North Elm Street" and "12 N. Elm St." */
export function streetKey(street: string): string {
  return plain(street)
    .split(' ')
    .map((word) => (Object.hasOwn(short, word) ? (short[word] ?? word) : word))
    .join(' ');
}
