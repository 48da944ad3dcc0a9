import type { ContactKind } from '../../domain/contact';
import { partsOf, unescapeText, unfold } from './folded-lines';
import { IncomingList, oneLine, type Incoming } from './incoming';

interface Property {
  readonly name: string;
  readonly params: string;
  readonly value: string;
}

/** Cards of any version in use, as address books really write them. Notes and photos are not read. */
export function readVCards(text: string): Incoming {
  const list = new IncomingList();
  let card: Property[] | undefined;
  let at = 0;
  for (const line of unfold(joinedSoftBreaks(text))) {
    const property = propertyOf(line);
    if (property?.name === 'BEGIN' && isCard(property)) {
      if (card !== undefined) list.issue(at, 'record-broken');
      at += 1;
      card = [];
      if (list.isFull) {
        list.issue(at, 'too-many');
        return list.done();
      }
    } else if (property?.name === 'END' && isCard(property)) {
      if (card !== undefined) addCard(list, at, card);
      card = undefined;
    } else if (property !== undefined) card?.push(property);
  }
  if (card !== undefined) list.issue(at, 'record-broken');
  return list.done();
}

function isCard({ value }: Property): boolean {
  return value.trim().toUpperCase() === 'VCARD';
}

/** Quoted-printable values break their lines with "=" and do not fold. */
function joinedSoftBreaks(text: string): string {
  return text.replace(
    /^[^:\r\n]{0,200}QUOTED-PRINTABLE[^:\r\n]{0,200}:(?:[^\r\n]*=(?:\r\n|\r|\n))+/gim,
    (broken) => broken.replace(/=(?:\r\n|\r|\n)/g, ''),
  );
}

function propertyOf(line: string): Property | undefined {
  const found = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/su.exec(line);
  if (found === null) return undefined;
  const [, name = '', params = '', value = ''] = found;
  return { name: name.toUpperCase(), params: params.toUpperCase(), value: decoded(params, value) };
}

function decoded(params: string, value: string): string {
  if (!/QUOTED-PRINTABLE/i.test(params)) return value;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [piece, hex] of value.matchAll(/=([0-9A-F]{2})|[^=]+|=/gi)) {
    if (hex === undefined) bytes.push(...encoder.encode(piece));
    else bytes.push(Number.parseInt(hex, 16));
  }
  const charset = /CHARSET=["']?([\w-]+)/i.exec(params)?.[1] ?? 'utf-8';
  return decoderOf(charset).decode(Uint8Array.from(bytes));
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function addCard(list: IncomingList, at: number, card: readonly Property[]): void {
  const first = (name: string) => card.find((property) => property.name === name);
  const texts = (name: string) => {
    const value = first(name)?.value;
    return value === undefined ? undefined : oneLine(unescapeText(value));
  };
  const organization = partsOf(first('ORG')?.value ?? '', ';')[0];
  const [family = '', given = '', middle = ''] = partsOf(first('N')?.value ?? '', ';');
  const parts = [given, middle, family].filter((part) => part.trim() !== '').join(' ');
  const full = texts('FN') ?? '';
  const isGroup =
    /^org|^group/i.test(texts('KIND') ?? '') || /company/i.test(texts('X-ABSHOWAS') ?? '');
  const isPlace = /^location/i.test(texts('KIND') ?? '');
  list.add({
    at,
    name: full === '' ? parts : full,
    form: (isGroup && 'organization') || (isPlace && 'place') || undefined,
    organization: isGroup ? undefined : organization,
    role: texts('TITLE') ?? texts('ROLE'),
    otherNames: partsOf(first('NICKNAME')?.value ?? '', ','),
    contacts: card.flatMap(contactOf),
  });
}

function contactOf({ name, params, value }: Property): { kind: ContactKind; value: string }[] {
  const text = oneLine(unescapeText(value));
  const one = (kind: ContactKind, of = text) => (of === '' ? [] : [{ kind, value: of }]);
  switch (name) {
    case 'EMAIL':
      return one('email', text.replace(/^mailto:/i, ''));
    case 'TEL':
      return one(/FAX/.test(params) ? 'fax' : 'phone', text.replace(/^tel:/i, '').split(';')[0]);
    case 'ADR': {
      const lines = partsOf(value, ';').map(oneLine);
      return one('address', lines.filter((part) => part !== '').join(', '));
    }
    case 'URL':
      return one('website', value.trim());
    case 'SOCIALPROFILE':
    case 'X-SOCIALPROFILE':
      return one('social', value.trim());
    default:
      return [];
  }
}
