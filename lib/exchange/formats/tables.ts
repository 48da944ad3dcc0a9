import type { WordLanguage } from '../keys/passphrase';
import { writeCsv, type CsvStyle } from './csv-text';

interface Column<Row> {
  readonly en: string;
  readonly es: string;
  readonly of: (row: Row) => string;
}

export interface SignOnRow {
  readonly name: string;
  /** `organization` or `individual`, in the reader's words. */
  readonly as: string;
  readonly organization: string;
  readonly place: string;
  readonly campaign: string;
  readonly on: string;
  /** Whether we may say so in public, in the reader's words. */
  readonly publish: string;
}

export interface TaskRow {
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly done: string;
  readonly about: readonly string[];
}

/** Somebody to ask: who they are, where the asking stands, who of us might do it. */
export interface CandidateRow {
  readonly name: string;
  readonly role: string;
  readonly organization: string;
  readonly place: string;
  readonly audience: string;
  readonly step: string;
  readonly askedBy: readonly string[];
}

const signOnColumns: readonly Column<SignOnRow>[] = [
  { en: 'Name', es: 'Nombre', of: ({ name }) => name },
  { en: 'Signed as', es: 'Firma como', of: (row) => row.as },
  { en: 'Organization', es: 'Organización', of: ({ organization }) => organization },
  { en: 'Place', es: 'Lugar', of: ({ place }) => place },
  { en: 'Campaign', es: 'Campaña', of: ({ campaign }) => campaign },
  { en: 'Date', es: 'Fecha', of: ({ on }) => on },
  { en: 'May be published', es: 'Se puede publicar', of: ({ publish }) => publish },
];

const taskColumns: readonly Column<TaskRow>[] = [
  { en: 'Task', es: 'Tarea', of: ({ title }) => title },
  { en: 'Who', es: 'Quién', of: ({ owner }) => owner },
  { en: 'Due', es: 'Para el', of: ({ due }) => due },
  { en: 'Done', es: 'Hecho', of: ({ done }) => done },
  { en: 'About', es: 'Sobre', of: ({ about }) => about.join(' | ') },
];

const candidateColumns: readonly Column<CandidateRow>[] = [
  { en: 'Name', es: 'Nombre', of: ({ name }) => name },
  { en: 'Role', es: 'Cargo', of: ({ role }) => role },
  { en: 'Organization', es: 'Organización', of: ({ organization }) => organization },
  { en: 'Place', es: 'Lugar', of: ({ place }) => place },
  { en: 'Audience', es: 'Público', of: ({ audience }) => audience },
  { en: 'Step', es: 'Paso', of: ({ step }) => step },
  { en: 'Asked by', es: 'Invita', of: ({ askedBy }) => askedBy.join(' | ') },
];

export const writeSignOns = tableWriter(signOnColumns);
export const writeTasks = tableWriter(taskColumns);
export const writeCandidates = tableWriter(candidateColumns);

function tableWriter<Row>(columns: readonly Column<Row>[]) {
  return (rows: readonly Row[], language: WordLanguage, style?: CsvStyle): string =>
    writeCsv(
      [
        columns.map((column) => column[language]),
        ...rows.map((row) => columns.map(({ of }) => of(row))),
      ],
      style,
    );
}
