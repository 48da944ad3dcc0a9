import { readPage } from '../capture/read-page';
import { foldText } from '../domain/fold-text';
import { done, type Result } from '../domain/result';
import type { Page } from '../domain/page';
import type { Language } from '../guide/language';
import { change } from './change';
import { clipChange, type Keep } from './clip-page';
import { exampleMark, exampleTag, loadedExample, rememberLoaded } from './example-mark';
import { exampleHost, planExample } from './example-plan';
import { findingValues, quoteIn } from './finding-from-page';
import type { House } from './house';
import { orStoreFailure } from './or-store-failure';
import type { ExamplePage } from './ports/example-pages';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone' | 'parse' | 'examplePages'>;
type Tell = (done: number) => void;

const kinds: readonly string[] = ['profile', 'campaign', 'meeting'];

export async function exampleIsHere(house: Pick<House, 'records'>): Promise<boolean> {
  const { profiles, others } = await loadedExample(house);
  const rows = await house.records.columns([...profiles, ...others]);
  return rows.some(({ columns }) => kinds.includes(columns.kind));
}

/** The town's pages, then its campaign and its next meeting, in the reader's language. */
export async function loadExample(
  house: Needs,
  tell: Tell,
  language: Language = 'en',
): Promise<Result<null>> {
  const loaded = await loadTown(house, tell);
  if (!loaded.ok) return loaded;
  const host = loaded.value.get(exampleHost);
  if (host === undefined) return done(null);
  return orStoreFailure(() => planExample(house, host, language));
}

/** Reads the pages as any other page is read, and keeps them by the same use cases. */
export function loadTown(house: Needs, tell: Tell): Promise<Result<ReadonlyMap<string, string>>> {
  return orStoreFailure(async () => {
    const pages = await house.examplePages();
    const profiles = new Map<string, string>();
    for (const [at, example] of pages.entries()) {
      const known = profiles.get(example.about.name);
      const kept = await keepExample(house, example, known);
      if (!kept.ok) return kept;
      profiles.set(example.about.name, kept.value);
      tell((at + 1) / pages.length);
    }
    return done(profiles);
  });
}

async function keepExample(
  house: Needs,
  example: ExamplePage,
  known: string | undefined,
): Promise<Result<string>> {
  const page = readExample(house, example);
  const keep: Keep = {
    about: known === undefined ? { ...example.about, ...partsOf(page) } : { profile: known },
    details: page.details.filter((detail) => isOf(detail.of, page, example.about.name)),
  };
  const { changes, blobs, profiles } = clipChange(house, page, [keep]);
  const [first] = changes;
  const profile = profiles[0] ?? '';
  const answers = example.answers.flatMap(({ question, quote }) => {
    const found = quoteIn(page, quote);
    return found ? [{ question, quote: found, basis: example.basis }] : [];
  });
  const values = Object.assign(
    { ...first?.values, [exampleMark]: exampleTag },
    ...answers.map((answer) => findingValues(page, answer, house.random)),
  );
  // Remembered first: whatever happens next, it can be taken away.
  const remembered = await rememberLoaded(house, 'profiles', profile);
  if (!remembered.ok) return remembered;
  const kept = await change(house, 'example', [{ subject: profile, values }], blobs);
  return kept.ok ? done(profile) : kept;
}

function readExample(house: Needs, example: ExamplePage): Page {
  const { title } = house.parse(example.html);
  return readPage(
    {
      url: example.url,
      title,
      html: example.html,
      contentType: 'text/html',
      seen: house.now(),
      truncated: false,
    },
    house.parse,
  );
}

/** Role and organization, when the page's subject is the very person. */
function partsOf(page: Page): { role?: string; organization?: string } {
  const { role, organization } = page.subject ?? {};
  return { ...(role ? { role } : {}), ...(organization ? { organization } : {}) };
}

function isOf(of: string | undefined, page: Page, name: string): boolean {
  const owner = of ?? page.subject?.name;
  return owner !== undefined && foldText(owner).includes(foldText(name));
}
