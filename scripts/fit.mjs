// npm run fit -- [--go-on] LABELLED.jsonl...
// Learns lib/evidence/weighing/weights-LANGUAGE.ts, of people, and weights-LANGUAGE-organizations.ts from
// labelled pages and texts. A line is one of `npm run evidence` with `gold`, the sentences that answer by
// question, `none`, the questions nothing answers, and, where there are any, `doubtful` sentences, which
// some readers take for answers (of people they count for less than one, of organizations for nothing):
// {id, path, url, track, subject: {name, form}, gold: {questionId: [text]}, none: [questionId],
// doubtful: {questionId: [text]}}.
// With --go-on the weights in force are moved by these labels and not replaced: for a few new labels, or
// where those of before are gone.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './bundle.mjs';
import { readDocuments } from './evidence/fit/documents.mjs';
import { learnWeights } from './evidence/fit/fit.mjs';
import { readWeights } from './evidence/fit/read-weights.mjs';
import { writeWeights } from './evidence/fit/write-weights.mjs';

/**
 * The package has only so much room, and most of it is for what is asked most. The more labels there are, the more
 * is worth something. A few that only move what is there count too few segments to be held to that.
 */
const leastWorth = {
  person: { en: 7.2, es: 2.8 },
  organization: { en: 5, es: 5 },
};

const goesOn = process.argv.includes('--go-on');
const manifests = process.argv.slice(2).filter((name) => name !== '--go-on');
if (manifests.length === 0) {
  process.stderr.write('usage: npm run fit -- [--go-on] LABELLED.jsonl...\n');
  process.exit(2);
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const rows = await importBundled('scripts/evidence/fit/rows.ts', 'groundworkRows');
const documents = await readDocuments(rows, manifests);
/** Fewer questions than so many of those with weights are too few to replace them. */
const mostOf = 0.75;
/** From fewer documents no language goes on. */
const fewestDocuments = 20;
let learnedAny = false;
for (const form of ['person', 'organization']) {
  for (const language of rows.cueLanguages) learnedAny = learn(form, language) || learnedAny;
}
if (!learnedAny) process.exit(1);

function learn(form, language) {
  const isOurs = (row) => row.language === language && row.form === form;
  const own = documents
    .map(({ kind, rows: all }) => ({ kind, all, rows: all.filter(isOurs) }))
    .filter(({ all, rows: left }) => left.length > all.length / 2);
  const inForce = rows.weightsOf[form][language];
  const before = inForce === undefined ? [] : readWeights(inForce);
  const known = goesOn ? before : [];
  const learned = learnWeights(
    own,
    rows.figureNames.length,
    rows.isName,
    known,
    goesOn ? undefined : leastWorth[form][language],
  );
  // A few answers in another language would leave most of its questions without weights.
  const enough =
    own.length >= (goesOn ? fewestDocuments : 1) &&
    learned.length > 0 &&
    learned.length >= before.length * mostOf;
  process.stderr.write(
    enough
      ? `${language}, ${form}: ${own.length} documents, ${learned.length} questions learned\n`
      : `${language}, ${form}: too few labelled answers to learn from; weights are left as they were\n`,
  );
  if (!enough) return false;
  const name = form === 'person' ? `weights-${language}` : `weights-${language}-organizations`;
  const file = path.join(root, `lib/evidence/weighing/${name}.ts`);
  writeFileSync(file, writeWeights(learned));
  return true;
}
