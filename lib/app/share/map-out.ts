import { valueOf } from '../../domain/attributes';
import type { Form } from '../../domain/audience';
import { readProfile } from '../../domain/profile';
import { isPublicTie, type TieKind } from '../../domain/tie';
import type { MapConnection, MapElement } from '../../exchange/formats/kumu';
import type { House } from '../house';
import { dayOf } from '../people/day-of';
import { audienceWord, type RowWords } from './rows-out';

export interface MapWords extends Pick<RowWords, 'audience'> {
  readonly form: (form: Form) => string;
  readonly tie: (kind: TieKind) => string;
}

export interface MapOut {
  readonly elements: readonly MapElement[];
  readonly connections: readonly MapConnection[];
}

/**
 * Profiles, and the ties among them that have not ended: those that a page shows, and by choice the
 * others. Members are no points of it, so a tie of our own people is never in it.
 */
export async function mapOf(
  { records, now }: Pick<House, 'records' | 'now'>,
  { ids, allTies }: { readonly ids: readonly string[] | undefined; readonly allTies: boolean },
  words: MapWords,
): Promise<MapOut> {
  const wanted = ids ?? (await records.find({ limit: 100_000 })).rows.map(({ id }) => id);
  const kept = (await records.subjects(wanted)).filter(
    ({ columns }) => columns.deleted !== 'yes' && columns.name !== '',
  );
  const known = new Set(kept.map(({ subject }) => subject.id));
  const today = dayOf(now());
  const elements = kept.map(({ subject: { id, attributes }, columns }): MapElement => {
    const form = valueOf(readProfile(id, attributes).form);
    const { name, role, organization, place } = columns;
    return {
      id,
      label: name,
      type: form === undefined ? '' : words.form(form),
      description: [role, organization, place].filter((part) => part !== '').join(' · '),
      tags: [audienceWord(columns, words)].filter((tag) => tag !== ''),
    };
  });
  const connections = kept.flatMap(({ subject: { id, attributes } }) =>
    readProfile(id, attributes)
      .ties.filter(({ field }) => allTies || isPublicTie(field))
      .map(({ value }) => value)
      .filter(({ to, until }) => known.has(to) && to !== id && (until ?? today) >= today)
      .map(({ to, kind, direction }): MapConnection => ({
        from: id,
        to,
        direction,
        type: words.tie(kind),
      })),
  );
  return { elements, connections };
}
