import { writeSections } from './build-sheet';
import type { SheetDocument } from './document';
import type { SheetInput } from './input';
import { sizeFor } from './paper-size';
import { takePen } from './pen';
import { namesOf } from './people-on-paper';
import { sectionList } from './section-list';

const background: readonly string[] = [
  'known',
  'open-questions',
  'ties',
  'standing',
  'earlier',
  'sources',
];

/** Everything that may be printed of one profile, under the same rules as any sheet. */
export function buildDossier(input: SheetInput): SheetDocument {
  const { words, campaign, choices } = input;
  const pen = takePen(choices);
  const own = sectionList.filter((section) => background.includes(section.id));
  const [person] = input.people;
  const about = [person?.profile.role, person?.profile.district, person?.profile.organization]
    .flatMap((field) => field?.find((said) => said.value !== null)?.value ?? [])
    .join(', ');
  const left = pen.lines('head', [{ id: 'about', text: about }]);
  const head = {
    id: 'head',
    place: 'full',
    newPage: true,
    blocks: [
      {
        kind: 'head',
        eyebrow: words.t('paper.eyebrow.dossier'),
        names: namesOf(input),
        left,
        right: [],
      },
    ],
  } as const;
  const rest = writeSections(own, input, pen).map((one) => ({ ...one, newPage: false }));
  const group = campaign?.group.find((said) => said.value !== null)?.value ?? '';
  return {
    kind: 'dossier',
    language: words.language,
    locale: words.locale,
    title: namesOf(input),
    sections: [head, ...rest],
    footer: {
      words: [group, words.date(input.today)].filter((part) => part !== '').join(' · '),
      numbered: true,
    },
    size: choices.size ?? sizeFor(input.region),
    copies: choices.copies ?? 1,
    outline: own.map(({ id }) => {
      return { id, out: choices.out.has(id), movable: id !== 'sources', part: 'background' };
    }),
    lines: pen.choices(),
    withheld: pen.withheld(),
    notes: pen.notes(),
  };
}
