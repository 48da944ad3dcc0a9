import type { TableWords } from '../../lib/app/share/tables-out';
import { audienceWords, formWords } from '../../lib/language/kind-words';
import { signOnNames, stepNames } from '../people/list-words';
import { tieWords } from '../../lib/language/kind-words';
import { useWords } from '../shell/words';

/** The words in tables of our work and in the map. */
export function useTableWords(): TableWords {
  const { t, language } = useWords();
  return {
    language,
    files: {
      'sign-ons': t('share.out.file.signOns'),
      candidates: t('share.out.file.candidates'),
      tasks: t('share.out.file.tasks'),
      kumu: t('share.out.file.map'),
      elements: t('share.out.file.elements'),
      connections: t('share.out.file.connections'),
    },
    audience: (audience) => t(audienceWords[audience]),
    step: (step) => t(stepNames[step]),
    signOn: (as) => t(signOnNames[as]),
    form: (form) => t(formWords[form]),
    tie: (kind) => t(tieWords[kind]),
    yes: t('share.out.yes'),
    no: t('share.out.no'),
    meeting: t('meetings.calendar.meeting'),
  };
}
