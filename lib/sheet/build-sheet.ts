import { valueOf } from '../domain/attributes';
import { inOrder } from './choices';
import type { Section, SheetDocument } from './document';
import type { SheetInput } from './input';
import { sizeFor } from './paper-size';
import { namesOf } from './people-on-paper';
import { takePen, type Pen } from './pen';
import type { SheetSection } from './section';
import { sectionList } from './section-list';

const pages = ['room', 'background', 'debrief'] as const;

/** The prep sheet of one meeting: for the room, to know beforehand, and to fill in afterwards. */
export function buildSheet(input: SheetInput): SheetDocument {
  const { meeting, campaign, words, choices } = input;
  const mode = valueOf(meeting.mode) ?? 'ask';
  const own = sectionList.filter((section) => section.modes.includes(mode));
  const pen = takePen(choices);
  const sections = pages.flatMap((page) =>
    writeSections(
      own.filter((section) => section.page === page),
      input,
      pen,
    ),
  );
  const date = words.date(input.today);
  const group = (campaign && valueOf(campaign.group)) ?? '';
  return {
    kind: 'prep',
    language: words.language,
    locale: words.locale,
    title: namesOf(input),
    sections,
    footer: { words: [group, date].filter(Boolean).join(' · '), numbered: true },
    outline: pages.flatMap((page) =>
      arranged(
        own.filter((section) => section.page === page),
        choices.order,
      ).map(({ id, fixed }) => ({
        id,
        out: choices.out.has(id),
        movable: fixed !== true,
        part: page,
      })),
    ),
    size: choices.size ?? sizeFor(input.region),
    copies: choices.copies ?? Math.max(1, meeting.attendees.length),
    lines: pen.choices(),
    withheld: pen.withheld(),
    notes: pen.notes(),
  };
}

/** The sections of one part of the paper, in the order wanted; the first begins a page. */
export function writeSections(
  sections: readonly SheetSection[],
  input: SheetInput,
  pen: Pen,
): readonly Section[] {
  const { order, out } = input.choices;
  const all = arranged(sections, order).flatMap((section): Section[] => {
    if (out.has(section.id)) return [];
    const { id, place } = section;
    const written = section.write(input, pen);
    return written.blocks.length === 0 ? [] : [{ id, place, newPage: false, ...written }];
  });
  return all.map((section, index) => ({ ...section, newPage: index === 0 }));
}

/** The head stays first and the sources last, since they number what stands before them. */
function arranged(
  sections: readonly SheetSection[],
  order: readonly string[],
): readonly SheetSection[] {
  const fixed = sections.filter((one) => one.fixed === true);
  return [
    ...fixed.filter((one) => one.id !== 'sources'),
    ...inOrder(
      sections.filter((one) => one.fixed !== true),
      order,
      (one) => one.id,
    ),
    ...fixed.filter((one) => one.id === 'sources'),
  ];
}
