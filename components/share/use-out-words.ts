import type { OutWords } from '../../lib/app/share/profiles-out';
import { detailWords } from '../../lib/language/kind-words';
import { useHouse } from '../house';
import { basisWords } from '../people/profile-words';
import { useWords } from '../shell/words';
import { useSeats } from './use-seats';

/** The words in and around files of profiles. */
export function useOutWords(): OutWords {
  const house = useHouse();
  const { t, language, date } = useWords();
  const chambers = useSeats();
  const contactKinds = Object.fromEntries(
    Object.entries(detailWords).map(([kind, key]) => [kind, t(key)]),
  );
  const source = t('share.out.source');
  return {
    language,
    file: t('share.out.file'),
    others: t('paper.others'),
    formats: { language, chambers },
    research: {
      findings: t('share.findings'),
      contacts: t('share.table.contacts'),
      source,
      contactKinds,
      basis: {
        'own-words': t(basisWords['own-words']),
        'official-record': t(basisWords['official-record']),
        reported: t(basisWords.reported),
        told: t(basisWords.told),
      },
    },
    brief: {
      language,
      title: t('share.out.brief.title'),
      foot: t('share.out.brief.foot', { when: date(house.now()) }),
      role: t('share.field.role'),
      organization: t('share.field.organization'),
      place: t('share.field.place'),
      district: t('share.field.district'),
      source,
      contactKinds,
    },
  };
}
