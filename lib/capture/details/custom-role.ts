import { parseName } from '../values/name';

/**
 * May be somebody's office where others have theirs: a word or few, and no sentence, number or
 * address.
 */
export function mayBeCustom(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 60 &&
    text.split(' ').length < 8 &&
    /^(?:\p{Lu}|\d{1,2}(?:st|nd|rd|th)\b)/u.test(text) &&
    !/@|\d{3}|\d[-–/:.]\d|https?|[.!?]$|^(?:room|rm|ext|phone|e-?mail|call|read|view|learn)\b/i.test(
      text,
    ) &&
    parseName(text) === undefined
  );
}
