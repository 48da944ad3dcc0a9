import type { Block } from '../../lib/domain/page';
import { findEvidence } from '../../lib/evidence/find';
import { person } from '../../lib/guide/questions/person';

export const questions = Object.values(person);

/** What is proposed for one question about Dee Marlow on a page of these blocks. */
export function page(blocks: readonly Block[], id: string): string[] {
  const found = findEvidence({ blocks, title: 'Dee Marlow' }, { name: 'Dee Marlow' }, questions);
  return (found.get(id) ?? []).map(({ text }) => text);
}

export function heading(text: string, level = 2): Block {
  return { kind: 'heading', level, main: true, text };
}

export function block(kind: 'item' | 'paragraph' | 'row', text: string): Block {
  return { kind, main: true, text };
}
