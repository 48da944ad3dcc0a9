import { webAddress } from '../values/link-kind';
import { isSameName, parseName } from '../values/name';
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
  const wanted = [...new Set([...names, ...entries.map(({ name }) => name)])];
  return reading.pictures.flatMap(({ src, alt }): Contact[] => {
    const file = plain(decodeURIComponentSafely(src.split(/[?#]/)[0]?.split('/').at(-1) ?? ''));
    const shown = parseName(
      alt.replace(/^(?:photo|picture|portrait|headshot|image|foto) (?:of|de) /i, ''),
    );
    const of = wanted.find((name) => {
      const [first = '', ...rest] = plain(name).split(' ');
      const last = rest.at(-1) ?? '';
      return (
        (shown !== undefined && isSameName(shown.name, name)) ||
        plain(alt).includes(plain(name)) ||
        (last.length > 2 && file.includes(last) && file.includes(first))
      );
    });
    const value =
      of === undefined || decoration.test(src) ? undefined : webAddress(src, reading.url.href);
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
