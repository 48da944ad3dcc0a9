import { fieldName } from '../../domain/visibility';
import type { Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import { change, type Changed } from '../change';
import type { House } from '../house';
import { knownMember } from '../this-member';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** One of the things that people say about the same. */
export interface Word {
  readonly entry: string;
  /** Undefined for this device. */
  readonly by: string | undefined;
  readonly at: number;
  readonly value: unknown;
  /** How it reads; empty where somebody cleared it. */
  readonly text: string;
}

export interface Dispute {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** `deleted` where somebody deleted it and somebody else wrote on. */
  readonly attribute: string;
  readonly field: string;
  readonly words: readonly Word[];
  /** Whether it can be said in another wording. */
  readonly rewordable: boolean;
}

const most = 200;

/** Whatever people have not agreed on, latest touched first. */
export async function listDisputes(house: Pick<House, 'records'>): Promise<readonly Dispute[]> {
  const listed = (await house.records.disputes()).slice(0, most);
  const us = await knownMember(house);
  const members = await house.records.find({ kind: 'member', limit: 1000 });
  const names = new Map(members.rows.map(({ id, columns }) => [id, columns.name]));
  const nameOf = (member: string) =>
    member === us ? undefined : names.get(member) || member.slice(0, 6);
  const kept = await house.records.subjects(listed.map(({ id }) => id));
  return kept.flatMap(({ subject, columns: { kind, name } }) => {
    const fields = [...subject.attributes].flatMap(([attribute, said]): Dispute[] => {
      const disputed = said.length > 1 && needsSettling(attribute);
      if (!disputed) return [];
      const words = said.map(({ entry, by, at, value }) => ({
        entry,
        by: nameOf(by),
        at,
        value,
        text: textOf(value),
      }));
      const rewordable = said.some(({ value }) => isTextual(value));
      const field = fieldName(attribute);
      return [{ id: subject.id, kind, name, attribute, field, words, rewordable }];
    });
    if (subject.deleted !== 'contested') return fields;
    const gone = { attribute: 'deleted', field: 'deleted', words: [], rewordable: false };
    return [...fields, { id: subject.id, kind, name, ...gone }];
  });
}

/** As the columns count them: two who clip one page do not disagree about anything. */
function needsSettling(attribute: string): boolean {
  return !attribute.includes('.') || /^finding(Mine)?\./.test(attribute);
}

/** One of the values given, for everybody. */
export function settleWith(
  house: Needs,
  { id, attribute, words }: Dispute,
  entry: string,
): Promise<Result<Changed>> {
  const chosen = words.find((one) => one.entry === entry);
  return change(house, 'settle', [
    { subject: id, values: { [attribute]: asJson(chosen?.value ?? null) } },
  ]);
}

/** In other words; what else belongs to the value stays as the latest said it. */
export function settleAnew(
  house: Needs,
  { id, attribute, words }: Dispute,
  text: string,
): Promise<Result<Changed>> {
  const model = words.map(({ value }) => value).find(isTextual);
  const value = typeof model === 'object' && model !== null ? { ...model, text } : text;
  return change(house, 'settle', [{ subject: id, values: { [attribute]: asJson(value) } }]);
}

/** Ends a contested deletion: everybody's copy is deleted, or stays. */
export function settleDeletion(
  house: Needs,
  { id }: Pick<Dispute, 'id'>,
  gone: boolean,
): Promise<Result<Changed>> {
  return change(house, 'settle', [{ subject: id, values: {}, deleted: gone }]);
}

function isTextual(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && 'text' in value;
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  for (const part of ['text', 'name', 'title', 'value', 'what', 'why']) {
    const found: unknown = Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined;
    if (typeof found === 'string' && found !== '') return found;
  }
  return Object.values(value)
    .filter((part) => typeof part === 'string')
    .join(', ');
}

/** What the ledger gave out is JSON already. */
function asJson(value: unknown): Json {
  return value as Json;
}
