import { trackSources } from '../../lib/guide/registry';
import { worksheetSources } from '../../lib/guide/worksheets';
import { everyPair } from './every-pair';

/** Every id of the guide that a group may have stored, or that a table refers to. */
export function everyId(): string[] {
  const questions = everyPair.flatMap(({ track, form }) =>
    (track.forms[form]?.questions ?? []).map((question) => `${track.id}/${form}/${question.id}`),
  );
  const parts = trackSources.flatMap(({ track }) =>
    Object.entries(track.parts).flatMap(([part, items]) =>
      items.map((item) => `${track.id}/${part}/${item.id}`),
    ),
  );
  const worksheets = worksheetSources.flatMap(({ worksheet }) =>
    worksheet.sections.flatMap((section) =>
      section.items.map((item) => `worksheet/${worksheet.id}/${section.id}/${item.id}`),
    ),
  );
  return [...questions, ...parts, ...worksheets].toSorted();
}
