import { writeKumu } from '../../exchange/formats/kumu';
import { writeCandidates, writeSignOns, writeTasks } from '../../exchange/formats/tables';
import { zipTexts } from '../../exchange/formats/zip';
import type { Language } from '../../guide/language';
import type { House } from '../house';
import { mapOf, type MapWords } from './map-out';
import { candidateRows, signOnRows, taskRows, type OursNamed, type RowWords } from './rows-out';

type Reads = Pick<House, 'records' | 'now'>;

/** Tables of our work and the map, in the order they are offered after the formats of profiles. */
export const tableFormats = ['sign-ons', 'candidates', 'tasks', 'kumu'] as const;
export type TableFormat = (typeof tableFormats)[number];

export interface TableOrder {
  readonly format: TableFormat;
  /** Profiles that candidates and the map are about; everybody unless told. */
  readonly ids: readonly string[] | undefined;
  /** Sign-ons that may not be published, too. */
  readonly unpublished: boolean;
  readonly ours: OursNamed;
  /** Ties among them that no page shows, too. */
  readonly allTies: boolean;
}

export interface TableWords extends RowWords, MapWords {
  readonly language: Language;
  /** How each file is called, and the two within the map. */
  readonly files: Readonly<Record<TableFormat | 'elements' | 'connections', string>>;
}

/** A file that is ready, and how much is in it. */
export interface TableOut {
  /** Rows; of a map, its elements. */
  readonly count: number;
  /** The lines of a map. */
  readonly ties: number;
  readonly name: string;
  readonly mediaType: string;
  readonly part: string | Uint8Array<ArrayBuffer>;
}

export async function tableOut(
  house: Reads,
  order: TableOrder,
  words: TableWords,
): Promise<TableOut> {
  const { language } = words;
  const { ids, ours } = order;
  switch (order.format) {
    case 'sign-ons': {
      const rows = await signOnRows(house, order.unpublished, words);
      return table(words.files['sign-ons'], rows.length, writeSignOns(rows, language));
    }
    case 'candidates': {
      const rows = await candidateRows(house, ids, ours, words);
      return table(words.files.candidates, rows.length, writeCandidates(rows, language));
    }
    case 'tasks': {
      const rows = await taskRows(house, ours, words);
      return table(words.files.tasks, rows.length, writeTasks(rows, language));
    }
    case 'kumu': {
      const map = await mapOf(house, order, words);
      const { elements, connections } = writeKumu(map.elements, map.connections);
      return {
        count: map.elements.length,
        ties: map.connections.length,
        name: `${words.files.kumu}.zip`,
        mediaType: 'application/zip',
        part: zipTexts([
          { name: `${words.files.elements}.csv`, text: elements },
          { name: `${words.files.connections}.csv`, text: connections },
        ]),
      };
    }
  }
}

function table(name: string, count: number, part: string): TableOut {
  return { count, ties: 0, name: `${name}.csv`, mediaType: 'text/csv', part };
}

export async function saveTable(
  house: Reads & Pick<House, 'saveFile'>,
  order: TableOrder,
  words: TableWords,
): Promise<void> {
  const { name, part, mediaType } = await tableOut(house, order, words);
  house.saveFile(name, [part], mediaType);
}
