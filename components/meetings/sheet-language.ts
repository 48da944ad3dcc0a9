import type { MeetingView } from '../../lib/app/meetings/meeting-view';
import { valueOf } from '../../lib/domain/attributes';
import type { Unknown } from '../../lib/app/people/research';
import { blankWords } from '../../lib/language/kind-words';
import type { Language } from '../../lib/language/language';
import type { Words } from '../../lib/language/words';

/** The language the plan is written in: the sheet's own when one was chosen for it. */
export function sheetLanguage(view: Pick<MeetingView, 'meeting'>, reader: Language): Language {
  return valueOf(view.meeting.paper.language) ?? reader;
}

/** How the guide's words show what nobody has filled in yet. */
export function unknownBlank({ t }: Words): Unknown {
  return (blank) => t(blankWords[blank]);
}
