import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { wordsIn, type Words } from '../../lib/language/words';

/** The words of the page. A screen in another language (a sheet) makes its own with `wordsIn`. */
export const WordsContext = createContext<Words>(wordsIn('en'));

export function useWords(): Words {
  return useContext(WordsContext);
}
