import * as v from 'valibot';
import { line } from './text-schema';

/** A way to reach somebody: set members `contact.<id>` of a profile. */
export const contactKinds = [
  'email',
  'phone',
  'fax',
  'address',
  'website',
  'social',
  'hours',
] as const;
export type ContactKind = (typeof contactKinds)[number];

export const contactSchema = v.object({
  kind: v.picklist(contactKinds),
  /** As people read it; an address on one line. */
  value: v.pipe(line(400), v.minLength(1)),
  /** The clip it was read from, when it was read from a page. */
  clip: v.exactOptional(line(64)),
});
export type Contact = v.InferOutput<typeof contactSchema>;

/** Two spellings of the same way to reach somebody have the same key. */
export function contactKey(contact: Pick<Contact, 'kind' | 'value'>): string {
  const value = contact.value.trim().toLowerCase();
  switch (contact.kind) {
    case 'phone':
    case 'fax':
      return `${contact.kind}:${numberKey(value)}`;
    case 'website':
    case 'social':
      return `${contact.kind}:${value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}`;
    default:
      return `${contact.kind}:${value.replace(/\s+/g, ' ')}`;
  }
}

/** The number without its country; an extension is another desk, and no part of the number. */
function numberKey(value: string): string {
  const [number = '', extension = ''] = value.split(/(?:ext(?:ension)?|anexo|x|#)[.:]?\s*(?=\d)/);
  const digits = number.replace(/\D/g, '').slice(-10);
  const desk = extension.replace(/\D/g, '');
  return desk === '' ? digits : `${digits}x${desk}`;
}
