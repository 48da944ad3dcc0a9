import type { MeetingMode } from '../domain/meeting';
import type { Block, SectionPlace } from './document';
import type { SheetInput } from './input';
import type { Pen } from './pen';

/** One section of a prep sheet. A file in `sections/` holds one; `section-list.ts` orders them. */
export interface SheetSection {
  readonly id: string;
  /** Kinds of meeting that have it. */
  readonly modes: readonly MeetingMode[];
  /** For use in the room, to know beforehand, or to fill in afterwards. */
  readonly page: 'room' | 'background' | 'debrief';
  readonly place: SectionPlace;
  /** Stays where it is, whatever order somebody wants. */
  readonly fixed?: boolean;
  /** Nothing when there is nothing to say: an empty section never prints. */
  readonly write: (input: SheetInput, pen: Pen) => Written;
}

export interface Written {
  readonly title?: string;
  readonly aside?: string;
  readonly blocks: readonly Block[];
}

export const everyMode = ['ask', 'listening', 'one-to-one'] as const;
export const nothing: Written = { blocks: [] };

/** A section that falls away with its last block. */
export function titled(title: string, blocks: readonly Block[]): Written {
  return blocks.length === 0 ? nothing : { title, blocks };
}

/** An id that a choice can be kept under; ids are at most 64 characters long. */
export function lineId(...parts: readonly string[]): string {
  return parts
    .join('-')
    .replaceAll(/[^A-Za-z0-9_-]/g, '_')
    .slice(0, 64);
}
