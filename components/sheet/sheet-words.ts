import type { Note, SheetDocument, WithheldThing } from '../../lib/app/sheet/paper';
import type { PlainKey } from '../../lib/language/registry';
import type { Words } from '../../lib/language/words';

export const kindWords: Readonly<Record<SheetDocument['kind'], PlainKey>> = {
  prep: 'sheet.kind.prep',
  dossier: 'sheet.kind.dossier',
  'leave-behind': 'sheet.kind.leave-behind',
  letter: 'sheet.kind.letter',
  worksheet: 'sheet.kind.worksheet',
};

export const thingWords: Readonly<Record<WithheldThing, PlainKey>> = {
  stances: 'sheet.thing.stances',
  powers: 'sheet.thing.powers',
  influence: 'sheet.thing.influence',
  ties: 'sheet.thing.ties',
  'findings-just-me': 'sheet.thing.findings-just-me',
  'findings-care': 'sheet.thing.findings-care',
  'lines-just-me': 'sheet.thing.lines-just-me',
  'full-names': 'sheet.thing.full-names',
  'never-on-paper': 'sheet.thing.never-on-paper',
};

/** A section as the desk calls it, in the language of the screen. */
export const sectionWords: Readonly<Record<string, PlainKey>> = {
  head: 'sheet.section.head',
  purpose: 'sheet.section.purpose',
  roles: 'paper.roles',
  messages: 'paper.messages',
  run: 'sheet.section.run',
  ask: 'paper.ask',
  'if-no': 'paper.if-no',
  'if-but': 'paper.if-but',
  'if-yes': 'paper.if-yes',
  heard: 'paper.heard',
  known: 'paper.known',
  'open-questions': 'paper.open',
  near: 'paper.near',
  ties: 'paper.ties',
  standing: 'paper.standing',
  earlier: 'paper.earlier',
  sources: 'paper.sources',
  debrief: 'paper.debrief',
};

export function noteWords(note: Note, { t, number }: Words): string {
  switch (note.kind) {
    case 'messages-few':
      return t('sheet.note.few', { count: number(note.count) });
    case 'messages-many':
      return t('sheet.note.many', { count: number(note.count) });
    case 'no-ask':
      return t('sheet.note.no-ask');
    case 'no-purpose':
      return t('sheet.note.no-purpose');
    case 'no-when':
      return t('sheet.note.no-when');
    case 'nobody':
      return t('sheet.note.nobody');
  }
}

/** A line as a list names it: cut between words, and showing that it goes on. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const word = cut.lastIndexOf(' ');
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
