import { nameKey } from '../values/name';
import { plain } from '../values/text';

/** The last part of a page's address that says something: "dana-whitlock" of "/council/dana-whitlock.html". */
export function slugOf({ pathname }: URL): string {
  const parts = pathname
    .split('/')
    .filter((part) => part !== '' && !/^(?:index|default)\b/i.test(part));
  return (parts.at(-1) ?? '')
    .replace(/\.\w{2,5}$/, '')
    .replaceAll(/[_+]|%20/g, '-')
    .toLowerCase();
}

/** Whether the page's address bears the name. */
export function bearsName(slug: string, name: string): boolean {
  if (slug.length < 5) return false;
  const { first, family } = nameKey(name);
  const squeezed = plain(slug).replaceAll(' ', '');
  return first.length > 1 && squeezed.includes(first) && squeezed.includes(family);
}
