import { useWords } from '../shell/words';

/** The words as they are read out to somebody: numbered, large, never part of a sentence. */
export function SixWords({ words }: { readonly words: readonly string[] }) {
  const { t } = useWords();
  return (
    <ol class="share-words" aria-label={t('share.words')}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ol>
  );
}
