import type { Entry } from '../../../lib/ledger/entry';
import type { Json } from '../../../lib/ledger/json';
import { blobHash, shortHash, utf8Bytes } from '../../../lib/ledger/hash';
import { profileEntries } from '../../store/seed';

const start = 1_760_000_000_000;
const hour = 3_600_000;
const findingsEach = 10;
const clipsEach = 5;
const bases = ['own-words', 'official-record', 'reported'];
const towns = ['Alder Falls', 'Birch Hollow', 'Cedar Flats', 'El Roble'];

/** Ids as a device draws them, but the same in every run. */
function idOf(what: string, n: number): string {
  return shortHash(utf8Bytes(`${what} ${n}`)).slice(0, 16);
}

export function profileId(n: number): string {
  return idOf('profile', n);
}

/** A group's profile `n`, as several members would have written it: ten answers, five pages. */
export function groupEntries(n: number): Entry[] {
  const e = profileId(n);
  const said = profileEntries(n, 0).map((entry): Entry => ({ ...entry, e, by: memberOf(n) }));
  for (let at = 0; at < clipsEach; at += 1) {
    const [a, v] = clipOf(n, at);
    said.push({ a, by: memberOf(n + at), e, t: start + n * 100 + 20 + at, v });
  }
  for (let at = 0; at < findingsEach; at += 1) {
    const a = `finding.${idOf('finding', n * findingsEach + at)}`;
    said.push({ a, by: memberOf(n + at), e, t: start + n * 100 + 40 + at, v: findingOf(n, at) });
  }
  return said;
}

/** An answer that nobody had when the whole file was made. */
export function laterEntry(n: number): Entry {
  const a = `finding.${idOf('later', n)}`;
  return { a, by: memberOf(n), e: profileId(n), t: start + n * 100 + 90, v: findingOf(n, 99) };
}

function memberOf(n: number): string {
  return idOf('member', n % 6);
}

function clipKey(n: number, at: number): string {
  return blobHash(utf8Bytes(`clip ${n} ${at}`));
}

function clipOf(n: number, at: number): [string, Json] {
  const key = clipKey(n, at);
  const site = `${towns[at % towns.length]} Post ${n % 300}`;
  const url = `https://news${n % 300}.example.org/2026/story-${n}-${at}`;
  const title = `Town hall ${n}: what was said about housing, buses and schools, part ${at}`;
  const page = `news${n % 300}.example.org/2026/story-${n}-${at}`;
  const seen = start + (n * clipsEach + at) * hour;
  return [
    `clip.${key}`,
    { chars: 4200 + at, lang: at === 4 ? 'es' : 'en', page, seen, site, text: key, title, url },
  ];
}

function findingOf(n: number, at: number): Json {
  const town = towns[(n + at) % towns.length] ?? '';
  const text = `Said at the ${town} town hall that question ${at} matters to the families of the east side, and that a vote would come before the summer.`;
  const quote = {
    after: ' The hall was full.',
    before: 'After an hour of comments, ',
    start: 100 + at,
    text,
  };
  const basis = bases[(n + at) % bases.length] ?? 'reported';
  return {
    basis,
    clip: clipKey(n, at % clipsEach),
    paper: 'paper',
    question: `q${at}`,
    quote,
    text,
  };
}
