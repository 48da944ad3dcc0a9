import { english } from './language/en';
import { spanish } from './language/es';
import type { CueLanguage } from './question-cues';
import type { Token } from './tokens';

const telling = { en: new Set(english.telling), es: new Set(spanish.telling) };

/** The language some words are in: as declared, else by their commonest short words. */
export function guessLanguage(
  declared: string | undefined,
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
  otherwise: CueLanguage = 'en',
): CueLanguage {
  const stated = declared?.slice(0, 2).toLowerCase();
  if (stated === 'en' || stated === 'es') return stated;
  const { en, es } = countTelling(tokens, from, to);
  if (en === es) return otherwise;
  return en > es ? 'en' : 'es';
}

/** Whether a text has enough of both languages to look at each sentence by itself. */
export function isMixed(tokens: readonly Token[]): boolean {
  const { en, es } = countTelling(tokens, 0, tokens.length);
  return Math.min(en, es) > Math.max(en, es) * 0.04;
}

function countTelling(tokens: readonly Token[], from: number, to: number) {
  let en = 0;
  let es = 0;
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (word.length > 4) continue;
    if (telling.en.has(word)) en += 1;
    if (telling.es.has(word)) es += 1;
  }
  return { en, es };
}
