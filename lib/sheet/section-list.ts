import type { SheetSection } from './section';
import { ask } from './sections/ask';
import { debrief } from './sections/debrief';
import { earlier } from './sections/earlier';
import { head } from './sections/head';
import { heard } from './sections/heard';
import { ifBut } from './sections/if-but';
import { ifNo } from './sections/if-no';
import { ifYes } from './sections/if-yes';
import { known } from './sections/known';
import { messages } from './sections/messages';
import { near } from './sections/near';
import { openQuestions } from './sections/open-questions';
import { purpose } from './sections/purpose';
import { roles } from './sections/roles';
import { run } from './sections/run';
import { sources } from './sections/sources';
import { standing } from './sections/standing';
import { ties } from './sections/ties';

/** Every section of the prep sheet, as it stands unless somebody wants another order. */
export const sectionList: readonly SheetSection[] = [
  head,
  purpose,
  roles,
  messages,
  run,
  ask,
  ifNo,
  ifBut,
  ifYes,
  heard,
  known,
  openQuestions,
  near,
  ties,
  standing,
  earlier,
  sources,
  debrief,
];
