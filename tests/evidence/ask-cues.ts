import { examine } from '../../lib/evidence/examine';
import { choosePassages } from '../../lib/evidence/passages';
import { organization } from '../../lib/guide/questions/organization';
import { person } from '../../lib/guide/questions/person';

/** What cues alone would propose, before the words around them are weighed. */
export function askCues(
  text: string,
  name: string,
  id: string,
  form: 'person' | 'organization' = 'person',
): string[] {
  const questions = Object.values(form === 'person' ? person : organization).filter(
    (question) => question.id === id,
  );
  const { judged, looked, reading } = examine({ text }, { name, form }, questions, undefined);
  const candidates = looked.flatMap(({ segment }, at) => {
    const evidence = judged[0]?.[at]?.evidence;
    return evidence === undefined ? [] : [{ segment, ...evidence }];
  });
  return choosePassages(reading, candidates).map((passage) => passage.text);
}
