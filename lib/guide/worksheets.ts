import type { Language } from './language';
import {
  renderWorksheet,
  type RenderedWorksheet,
  type Worksheet,
  type WorksheetWords,
} from './worksheet';

const sheets = import.meta.glob<Worksheet>('./worksheets/*/worksheet.ts', {
  eager: true,
  import: 'worksheet',
});
const words = import.meta.glob<WorksheetWords>('./worksheets/*/??.ts', {
  eager: true,
  import: 'words',
});

/** A worksheet and its words: what a folder under `worksheets/` holds. */
export const worksheetSources = Object.entries(sheets).map(([path, worksheet]) => {
  const wordsIn = (language: Language): WorksheetWords => {
    const found = words[path.replace('worksheet.ts', `${language}.ts`)];
    if (!found) throw new Error(`No ${language} words beside ${path}`);
    return found;
  };
  return { worksheet, words: { en: wordsIn('en'), es: wordsIn('es') } };
});

/** The worksheet of this id, in this language. Asking for one that isn't there throws. */
export function worksheetIn(id: string, language: Language): RenderedWorksheet {
  const source = worksheetSources.find(({ worksheet }) => worksheet.id === id);
  if (!source) throw new Error(`No worksheet "${id}"`);
  return renderWorksheet(source.worksheet, source.words[language]);
}
