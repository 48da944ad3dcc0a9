import { webAddress } from '../values/link-kind';
import { isSameKey, nameKey, parseName } from '../values/name';
import { plain } from '../values/text';
import type { Entry } from './entry';
import type { Contact, Reading } from './reading';

const decoration =
  /logo|icon|sprite|banner|placeholder|spacer|blank|badge|seal|default|avatar-?default/i;

/** Pictures that name the person they show, in their description or their file's name. */
export function readPhotos(
  reading: Reading,
  names: readonly string[],
  entries: readonly Entry[],
): Contact[] {
  const wanted = [...new Set([...names, ...entries.map(({ name }) => name)])].map((name) => ({
    name,
    key: nameKey(name),
  }));
  return reading.pictures.flatMap(({ src, alt }): Contact[] => {
    if (decoration.test(src)) return [];
    const file = plain(decodeURIComponentSafely(src.split(/[?#]/)[0]?.split('/').at(-1) ?? ''));
    const shown = parseName(
      alt.replace(/^(?:photo|picture|portrait|headshot|image|foto) (?:of|de) /i, ''),
    );
    const shownKey = shown === undefined ? undefined : nameKey(shown.name);
    const description = plain(alt);
    const of = wanted.find(
      ({ key }) =>
        (shownKey !== undefined && isSameKey(shownKey, key)) ||
        description.includes(key.whole) ||
        (key.tail.length > 2 && file.includes(key.tail) && file.includes(key.first)),
    )?.name;
    const value = of === undefined ? undefined : webAddress(src, reading.url.href);
    return value === undefined || of === undefined
      ? []
      : [{ kind: 'photo', value, of, words: alt === '' ? src : alt, confidence: 0.85 }];
  });
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
