import { saveProfiles, type OutFormat, type OutWords } from '../../../lib/app/share/profiles-out';
import type { TableWords } from '../../../lib/app/share/tables-out';
import type { PeopleHouse } from '../meetings/group';
import { chambers } from './share-house';

const research = { findings: 'Findings', contacts: 'Contacts', source: 'Source', contactKinds: {} };

export const outWords: OutWords = {
  language: 'en',
  file: 'people',
  others: 'Also found',
  formats: { language: 'en', chambers },
  research: {
    ...research,
    basis: {
      'own-words': 'own words',
      'official-record': 'record',
      reported: 'said',
      told: 'told',
    },
  },
  brief: {
    language: 'en',
    title: 'Brief',
    foot: 'Public facts only.',
    role: 'Role',
    organization: 'Organization',
    place: 'Place',
    district: 'District',
    source: 'Source',
    contactKinds: {},
  },
};

const asIs = (word: string) => word;

export const tableWords: TableWords = {
  language: 'en',
  files: {
    'sign-ons': 'sign-ons',
    candidates: 'to-ask',
    tasks: 'tasks',
    kumu: 'map',
    elements: 'elements',
    connections: 'connections',
  },
  audience: asIs,
  step: asIs,
  signOn: asIs,
  form: asIs,
  tie: asIs,
  yes: 'yes',
  no: 'no',
  meeting: 'Meeting',
};

/** A file as it would be in the downloads: its name, and what it holds as text. */
export interface Saved {
  readonly name: string;
  readonly text: string;
}

/** A house whose files are kept where a test can read them. */
export function saving(house: PeopleHouse) {
  const files: { name: string; blob: Blob }[] = [];
  const saver = {
    ...house,
    saveFile: (name: string, parts: readonly BlobPart[]) => {
      files.push({ name, blob: new Blob([...parts]) });
    },
  };
  const saved = (): Promise<readonly Saved[]> =>
    Promise.all(files.map(async ({ name, blob }) => ({ name, text: await blob.text() })));
  return { house: saver, files, saved };
}

/** These profiles in one format. */
export async function savedAs(
  house: PeopleHouse,
  ids: readonly string[],
  format: OutFormat,
): Promise<Saved> {
  const { house: saver, saved } = saving(house);
  await saveProfiles(saver, ids, format, outWords);
  const [file, ...others] = await saved();
  if (file === undefined || others.length > 0) throw new Error('Not one file');
  return file;
}
