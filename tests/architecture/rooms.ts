/**
 * Who may know whom, as data: the table of ARCHITECTURE.md. The architecture test walks the imports
 * with it, and the import rules of the linter are made from it.
 */
export interface Room {
  /** The folder, from the root of the project. The longest folder that fits a file is its room. */
  readonly folder: string;
  /** Other rooms it may import from; its own files are always allowed. */
  readonly mayImport: readonly string[] | 'everything';
  /** Packages it may import, with whatever lies below their names. */
  readonly packages: readonly string[];
  /** What to tell someone who broke the rule. */
  readonly because: string;
  /** Whether its code must run the same in a test, a worker and a page. */
  readonly pure: boolean;
}

const pure = [
  'lib/ledger',
  'lib/guide',
  'lib/capture',
  'lib/evidence',
  'lib/sheet',
  'lib/campaign',
  'lib/exchange',
];

const trade = (
  folder: string,
  packages: readonly string[],
  also: readonly string[] = [],
): Room => ({
  folder,
  mayImport: ['lib/domain', ...also],
  packages,
  because: `${folder} may import ${['lib/domain', ...also, ...packages].join(', ')} and nothing else`,
  pure: true,
});

export const rooms: readonly Room[] = [
  {
    folder: 'lib/domain',
    mayImport: [],
    packages: ['valibot'],
    because: 'the records may import nothing but their validator',
    pure: true,
  },
  {
    folder: 'lib/language',
    mayImport: [],
    packages: [],
    because: 'the words may import nothing',
    pure: true,
  },
  trade('lib/ledger', ['valibot', '@noble/hashes']),
  trade('lib/guide', ['valibot']),
  trade('lib/capture', ['@mozilla/readability', 'libphonenumber-js', 'pdfjs-dist', 'valibot']),
  trade('lib/evidence', ['valibot']),
  trade('lib/sheet', ['valibot'], ['lib/language']),
  trade('lib/campaign', ['valibot']),
  trade(
    'lib/exchange',
    ['valibot', '@noble/hashes', 'age-encryption', 'libphonenumber-js'],
    ['lib/ledger', 'lib/language'],
  ),
  {
    folder: 'lib/app',
    mayImport: ['lib/app/ports', 'lib/domain', 'lib/language', ...pure],
    packages: ['valibot'],
    because: 'a use case knows the pure rooms and its own ports, never the store or the browser',
    pure: true,
  },
  {
    folder: 'lib/app/ports',
    mayImport: ['lib/domain', 'lib/language', ...pure],
    packages: [],
    because: 'a port is described in the words of the pure rooms',
    pure: true,
  },
  {
    folder: 'lib/store',
    mayImport: ['lib/domain', 'lib/ledger', 'lib/app/ports'],
    packages: ['dexie', 'valibot'],
    because: 'the store knows the records, the ledger and the ports it fills',
    pure: false,
  },
  {
    folder: 'lib/platform',
    mayImport: ['lib/domain', 'lib/ledger', 'lib/app/ports'],
    packages: ['webextension-polyfill', 'valibot'],
    because: 'the platform knows the records, the ledger and the ports it fills',
    pure: false,
  },
  {
    folder: 'components/ui',
    mayImport: [],
    packages: ['preact'],
    because: 'a building block knows its props and Preact',
    pure: false,
  },
  {
    folder: 'components',
    mayImport: ['components/ui', 'lib/app', 'lib/app/ports', 'lib/domain', 'lib/language'],
    packages: ['preact'],
    because: 'a screen knows use cases, records, words and building blocks',
    pure: false,
  },
  {
    folder: 'entrypoints',
    mayImport: 'everything',
    packages: ['preact', 'webextension-polyfill', 'wxt'],
    because: 'an entrypoint puts the rooms together',
    pure: false,
  },
];

/** What an entrypoint may put into the package from outside the rooms: the example town. */
export const shippedFixtures = ['tests/fixtures/town'];

/** The browser's extension API is spelled out in these rooms only. */
export const extensionApi = {
  names: ['chrome', 'browser'],
  rooms: ['lib/platform', 'entrypoints'],
  because: 'only lib/platform and the wiring in entrypoints touch the browser’s extension API',
};

/** A pure room is handed its documents, clocks and randomness; it never takes them itself. */
export const outside = {
  names: [
    'window',
    'document',
    'self',
    'navigator',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'DOMParser',
    'Worker',
    'alert',
    'confirm',
    'prompt',
    'performance',
    'requestAnimationFrame',
    'getComputedStyle',
    'process',
  ],
  members: ['Date.now', 'Math.random', 'crypto.getRandomValues', 'crypto.randomUUID'],
  /** Written with no argument these read a clock. */
  constructions: ['Date'],
  because: 'a pure room takes documents, clocks and randomness as parameters',
};

/** Exports that nothing but a test mentions, as `file name`, and why they are there all the same. */
export const onlyTested: Readonly<Record<string, string>> = {
  'lib/ledger/union.ts union': 'says what a merge is; the store is compared with it',
  'lib/language/failure-words.ts failureCauses': 'tests go through every message',
  'lib/language/message.ts placeholdersOf': 'tests go through every message',
  'lib/language/registry.ts areas': 'tests go through every message',
  'components/ui/Icon.tsx iconNames': 'the gallery draws every icon',
};

/** Files that the guide finds by their place; what they export is taken by no name. */
export const foundByPlace = /^lib\/guide\/(tracks|worksheets)\/[^/]+\/(track|worksheet|en|es)\.ts /;

/** What some files must never reach, by however many steps. */
export const walls = [
  {
    from: /^lib\/sheet\/(leave-behind|letters?)\b/,
    never: /^lib\/(domain\/(finding|assessment)|evidence\/)/,
    because: 'what is left with a stranger has no research in it',
  },
] as const;
