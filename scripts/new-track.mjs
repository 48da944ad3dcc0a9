// npm run new:track -- <id>: a folder for the track, and a line for it wherever one is needed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.argv[3] ?? fileURLToPath(new URL('..', import.meta.url));
const home = join(root, 'lib/guide/tracks');
const id = process.argv[2] ?? '';

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id)) {
  console.error('Usage: npm run new:track -- <id>   (small letters, digits and single hyphens)');
  process.exit(1);
}
const folder = join(home, id);
if (existsSync(folder)) {
  console.error(`There is a track "${id}" already.`);
  process.exit(1);
}

const track = `import { person } from '../../questions/person';
import type { Track } from '../../track';

export const track: Track = {
  id: '${id}',
  variants: [],
  headings: ['record', 'position', 'community', 'background', 'personal'],
  forms: {
    person: {
      enough: 8,
      questions: [
        person.record,
        person.stands,
        person.issues,
        person.words,
        person.role,
        person.events,
        person.groups,
        person.influence,
        person.localHistory,
        person.origin,
        person.work,
        person.schooling,
        person.service,
        person.family,
        person.story,
      ],
    },
  },
  parts: {
    advice: [{ id: 'record-first' }, { id: 'no-assumptions' }, { id: 'all-prepare' }],
    askers: [{ id: 'their-own', ties: ['member', 'works-with'] }],
    wording: [{ id: 'request' }],
    naming: [{ id: 'topic' }, { id: 'tie' }, { id: 'who-comes' }, { id: 'plain-neighbors' }],
    opening: [{ id: 'thanks-for-time' }],
    appreciation: [{ id: 'positions' }],
    urgency: [{ id: 'worry' }, { id: 'own-streets' }, { id: 'incidents' }],
    stories: [{ id: 'first-person' }, { id: 'one-moment' }, { id: 'consent' }],
    listening: [{ id: 'seen' }],
    whoWeAre: [{ id: 'everyday-people' }],
    campaignIs: [{ id: 'what-it-is' }, { id: 'what-we-ask' }],
    campaignIsNot: [{ id: 'what-it-is-not' }],
    wins: [{ id: 'their-issues' }, { id: 'good-light' }],
    beforeAsk: [],
    objections: [{ id: 'cannot' }, { id: 'plain-no' }, { id: 'need-time' }],
    offersOnNo: [{ id: 'resources' }, { id: 'keep-posted' }, { id: 'smaller-step' }],
    offersOnYes: [{ id: 'stand-by-you' }, { id: 'company' }],
    closing: [{ id: 'say-back' }, { id: 'care-for-all' }],
    refusals: [
      { id: 'owe-nothing', kind: 'step' },
      { id: 'same-kind-first', kind: 'step' },
      { id: 'back-through-peers', kind: 'step' },
      { id: 'always-thank', kind: 'step' },
    ],
    commitments: [{ id: 'lead-with-us' }, { id: 'visit-others' }],
  },
};
`;

// The words are left empty on purpose: the tests name each one that is still to be written.
const words = `import type { TrackWords } from '../../track';

export const words: TrackWords = {
  name: '',
  about: '',
  forms: { person: '' },
  variants: {},
  questions: {},
  parts: {
    askers: { 'their-own': { who: '', why: '' } },
    wording: { request: { text: '' } },
  },
};
`;

/** Lists that name every audience: the new one comes last, before the first line that begins so. */
const key = id.includes('-') ? `'${id}'` : id;
const lists = [
  ['lib/domain/audience.ts', '] as const', `  '${id}',`],
  ['lib/language/kind-words.ts', '} as const', `  ${key}: 'kinds.audience.${id}',`],
  [
    'lib/language/messages/kinds.ts',
    "  'kinds.form.",
    `  'kinds.audience.${id}': { en: '', es: '' },`,
  ],
];
for (const [file, before, line] of lists) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const at = lines.findIndex((each) => each.startsWith(before));
  writeFileSync(join(root, file), lines.toSpliced(at, 0, line).join('\n'));
}

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'track.ts'), track);
for (const language of ['en', 'es']) writeFileSync(join(folder, `${language}.ts`), words);

console.log(`lib/guide/tracks/${id}/ is there, and so is its audience. Now:
1. track.ts: choose its forms, questions and parts; name new questions under lib/guide/questions/.
2. en.ts and es.ts: write the empty words, and any that should differ from the shared ones.
3. lib/language/messages/kinds.ts: the name of its audience.
4. docs/coverage.md: say which ideas of the guides it takes up; tests/guide/ids.json: its ids.
5. npm run check, which names what is still empty.
If pages should be guessed to speak for it, add the words it goes by to lib/app/guess-audience.ts.`);
