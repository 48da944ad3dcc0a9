import { valueOf } from '../../domain/attributes';
import { everyMode, nothing, type SheetSection } from '../section';

/** Why we go, in a sentence. */
export const purpose: SheetSection = {
  id: 'purpose',
  modes: everyMode,
  page: 'room',
  place: 'full',
  fixed: true,
  write({ meeting }, pen) {
    const text = valueOf(meeting.purpose);
    if (text === undefined) pen.note({ kind: 'no-purpose' });
    const line = pen.line('purpose', { id: 'purpose-line', text: text ?? '' });
    return line === undefined ? nothing : { blocks: [{ kind: 'line', look: 'purpose', line }] };
  },
};
