import { formatsFor, type Formats } from './formats';
import type { Language } from './language';
import { fill, type Message, type Value, type Values } from './message';
import { messages, type MessageKey } from './registry';
import { failureMessage, type FailureWords } from './failure-words';

type Catalog = typeof messages;
type Needs<K extends MessageKey> = keyof Values<Catalog[K]> extends never
  ? readonly []
  : readonly [values: Values<Catalog[K]>];

/** Every visible string comes from here. One `Words` speaks one language and never changes. */
export interface Words extends Formats {
  readonly language: Language;
  /** BCP 47, for `lang` attributes and for sorting. */
  readonly locale: string;
  readonly t: <K extends MessageKey>(key: K, ...needs: Needs<K>) => string;
  /** The three sentences about an expected failure; a cause without its own gets general ones. */
  readonly failure: (failure: {
    readonly cause: string;
    readonly facts: Readonly<Record<string, Value>>;
  }) => FailureWords;
}

export interface WordsOptions {
  /** The reader's own tag in this language; the language alone when left out. */
  readonly locale?: string;
  /** Left out, the reader's own. */
  readonly timeZone?: string;
}

const made = new Map<string, Words>();

/** Made once for each language, locale and time zone: the browser's formats are slow to make. */
export function wordsIn(language: Language, { locale, timeZone }: WordsOptions = {}): Words {
  const key = `${language} ${locale ?? ''} ${timeZone ?? ''}`;
  const words = made.get(key) ?? makeWords(language, locale ?? language, timeZone);
  made.set(key, words);
  return words;
}

function makeWords(language: Language, locale: string, timeZone: string | undefined): Words {
  const formats = formatsFor(locale, timeZone);
  const plural = new Intl.PluralRules(locale);

  function say(message: Message, values: Readonly<Record<string, Value>>): string {
    const form = message[language];
    if (typeof form === 'string') return fill(form, values, formats.number);
    const chosen = plural.select(Number(values['n']));
    const text = chosen === 'one' ? form.one : chosen === 'many' ? form.many : undefined;
    return fill(text ?? form.other, values, formats.number);
  }

  return {
    ...formats,
    language,
    locale,
    t: (key, ...needs) => say(messages[key], needs[0] ?? {}),
    failure: ({ cause, facts }) => ({
      happened: say(failureMessage(cause, 'happened'), facts),
      safe: say(failureMessage(cause, 'safe'), facts),
      next: say(failureMessage(cause, 'next'), facts),
    }),
  };
}
