import type { Passage } from './passage';

/** Enough text in the marked main part for it to be believed. */
const leastMain = 120;

function textLength(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}

function linked(passage: Passage): number {
  const length = passage.anchors.reduce((sum, { text }) => sum + text.length, 0);
  return passage.text.length === 0 ? 0 : length / passage.text.length;
}

const reachable = /@[\w-]+\.\w|\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b[A-Z]{2} \d{5}\b/;

/** A box beside the text that says how to reach somebody is part of what a page is there for. */
function rescued(passages: readonly Passage[]): ReadonlySet<Passage> {
  const kept = new Set<Passage>();
  for (let start = 0; start < passages.length;) {
    let end = start + 1;
    const aside = passages[start]?.region === 'aside';
    while (end < passages.length && passages[end]?.region === passages[start]?.region) end++;
    if (aside) {
      const box = passages.slice(start, end);
      const mostlyLinks = box.filter((passage) => linked(passage) > 0.8).length * 2 > box.length;
      const contact = box.some(
        ({ text, anchors }) =>
          reachable.test(text) || anchors.some(({ href }) => /^(?:mailto|tel):/i.test(href)),
      );
      if (contact && !mostlyLinks) for (const passage of box) kept.add(passage);
    }
    start = end;
  }
  return kept;
}

/** Runs of short links outside the marked main part are menus, whatever they are called. */
function menus(passages: readonly Passage[]): ReadonlySet<Passage> {
  const found = new Set<Passage>();
  let run: Passage[] = [];
  const close = (): void => {
    if (run.length >= 4) for (const passage of run) found.add(passage);
    run = [];
  };
  for (const passage of passages) {
    const isLink = passage.anchors.length > 0 && linked(passage) > 0.85 && passage.text.length < 60;
    if (passage.anchors.length >= 4 && linked(passage) > 0.8 && !passage.inMain) found.add(passage);
    if (isLink && !passage.inMain && !reachable.test(passage.text)) run.push(passage);
    else close();
  }
  close();
  return found;
}

/**
 * What a page is there for, by its build alone: everything but navigation, furniture and menus,
 * within the part it marks as main if it marks one.
 */
export function mainByStructure(passages: readonly Passage[]): ReadonlySet<Passage> {
  const content = passages.filter(({ region }) => region === 'content');
  const marked = content.filter(({ inMain }) => inMain);
  const enough = textLength(marked) >= leastMain || marked.length >= content.length / 2;
  const menu = menus(passages);
  const kept = rescued(passages);
  const base = enough ? marked : content;
  return new Set([...base.filter((passage) => !menu.has(passage)), ...kept]);
}

const largestBox = 24;

/** The passages that stand in one box with a way to reach somebody. */
export function contactBoxes(passages: ReadonlySet<Passage>): Passage[] {
  const list = [...passages];
  const boxes = new Set(
    list
      .filter(
        ({ text, anchors }) =>
          reachable.test(text) || anchors.some(({ href }) => /^(?:mailto|tel):/i.test(href)),
      )
      .map(({ element }) => element.parentElement),
  );
  return [...boxes].flatMap((box) => {
    if (box === null || box.localName === 'body') return [];
    const inside = list.filter(({ element }) => box.contains(element));
    return inside.length <= largestBox ? inside : [];
  });
}
