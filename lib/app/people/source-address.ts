import type { Clip } from '../../domain/clip';
import type { Finding } from '../../domain/finding';
import { textFragment } from '../../evidence/anchor';

/** The page that an answer is from, opened at its very words; undefined where there is none. */
export function sourceAddress(
  { url }: Pick<Clip, 'url'>,
  { quote }: Pick<Finding, 'quote'>,
): string | undefined {
  if (url === undefined || quote === undefined) return url;
  return `${url.replace(/#.*$/u, '')}${textFragment(quote)}`;
}
