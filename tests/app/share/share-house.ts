import { addProfile } from '../../../lib/app/edit-profile';
import { saveFinding } from '../../../lib/app/people/findings';
import { startGroup } from '../../../lib/app/share/group';
import { shareJobs } from '../../../lib/app/share/jobs';
import type {
  Asked,
  FilePreview,
  How,
  Made,
  Order,
  ShareWork,
  TablePreview,
  Taken,
} from '../../../lib/app/ports/share-work';
import type { Result } from '../../../lib/domain/result';
import { knowBlob } from '../../../lib/ledger/blob';
import { testHouse, type PeopleHouse } from '../people/test-house';

export const how: How = { signal: new AbortController().signal, onProgress: () => {} };
export const chambers = { upper: 'Senate', lower: 'House', legislature: 'Legislature' };

export const secret = 'Keep this at home';
export const clipText = knowBlob(
  new TextEncoder().encode('[{"kind":"paragraph","main":true,"text":"Rents rise again"}]'),
  'application/json',
);

export interface ShareHouse extends PeopleHouse {
  readonly work: ShareWork;
}

export async function shareHouse(): Promise<ShareHouse> {
  const house = await testHouse();
  return { ...house, work: shareJobs(house) };
}

/** A house with one person in it: a public fact, a clip, something told to us, something private. */
export async function townHouse(): Promise<ShareHouse & { readonly ada: string }> {
  const house = await shareHouse();
  value(await startGroup(house, 'Willow Creek Tenants'));
  const { profile: ada } = value(
    await addProfile(house, {
      name: 'Ada Winters',
      form: 'person',
      audience: 'official',
    }),
  );
  const words = { question: 'housing', basis: 'told', source: '', visibility: 'mine' } as const;
  value(await saveFinding(house, ada, { ...words, text: secret }, false));
  value(
    await saveFinding(
      house,
      ada,
      { ...words, visibility: 'group', basis: 'reported', text: 'Voted for it' },
      false,
    ),
  );
  value(
    await saveFinding(
      house,
      ada,
      { ...words, visibility: 'group', text: 'Wavering, says her aide' },
      false,
    ),
  );
  const clip = {
    title: 'Rents rise again',
    url: 'https://news.example.org/rents',
    site: 'news.example.org',
    lang: 'en',
    seen: 1,
    text: clipText.hash,
    chars: 17,
  };
  value(
    await house.records.write({
      entries: [{ a: `clip.${clipText.hash}`, by: 'member-rosa', e: ada, t: 1, v: clip }],
      blobs: [clipText],
      why: 'clip',
    }),
  );
  return { ...house, ada };
}

export const open: Order['seal'] = { to: 'nobody' };
export const backup: Order = {
  what: 'backup',
  assessments: true,
  people: 'names',
  blobs: 'all',
  seal: open,
};

export async function made(house: ShareHouse, order: Order): Promise<Made> {
  return value(await house.work.make(order, how));
}

export function opened(
  house: ShareHouse,
  file: Blob,
  more: Partial<Asked> = {},
): Promise<Result<FilePreview | TablePreview>> {
  const asked = { file: new File([file], 'a-file'), language: 'en', chambers, ...more } as const;
  return house.work.open(asked, how);
}

export async function previewed(house: ShareHouse, file: Blob): Promise<FilePreview> {
  const preview = value(await opened(house, file));
  if (preview.is !== 'group') throw new Error('Not a group file');
  return preview;
}

export async function taken(house: ShareHouse, become = false): Promise<Taken> {
  return value(await house.work.take({ label: 'Before a-file', erasuresAgreed: [], become }, how));
}

export async function linesOf({ records }: PeopleHouse): Promise<string[]> {
  const lines: string[] = [];
  for await (const chunk of records.lines()) lines.push(...chunk.flatMap((one) => one.lines));
  return lines;
}

export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

/** What windows share: work of theirs never runs at once. */
export function oneByOne(): ShareHouse['alone'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

/** The lines of an open file. */
export async function unzipped(file: Blob): Promise<string> {
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.cause} ${JSON.stringify(result.facts)}`);
  return result.value;
}
