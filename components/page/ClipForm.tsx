import type { AboutChoice, Choices, Draft } from '../../lib/app/drafts';
import { newProfile, suggestAbout } from '../../lib/app/suggest-about';
import type { Page } from '../../lib/domain/page';
import { useLive } from '../house';
import { PageResearch } from '../research/PageResearch';
import { useWords } from '../shell/words';
import { AboutPicker } from './AboutPicker';
import { suggestedChoice } from './about-choice';
import { ClipFoot } from './ClipFoot';
import { DetailList } from './DetailList';
import { shownDetails } from './details';
import { keeps, ownerOf, type NameOf } from './keeps';
import { PagePhotos } from './PagePhotos';
import { PagePictureChoice } from './PagePictureChoice';
import { useClip } from './use-clip';

export interface ClipFormProps {
  readonly tab: number;
  readonly draft: Draft;
  readonly page: Page;
  /** The tab has moved on: a picture would be of another page. */
  readonly left: boolean;
}

const nobody = { form: 'person', name: '', words: '', confidence: 0 } as const;

/** Whom the page is about, what of it to keep, and Clip. Every choice is kept as it is made. */
export function ClipForm({ tab, draft, page, left }: ClipFormProps) {
  const { t } = useWords();
  const clipping = useClip(tab, draft, page);
  const { choices, choose, clip, picture, busy, trouble } = clipping;
  const suggestions = useLive((house) => suggestAbout(house, page), [page]);
  const ids = choices.about.flatMap((one) => ('profile' in one ? [one.profile] : []));
  const known = useLive((house) => house.records.columns(ids), [ids.join()]);
  if (suggestions.state !== 'here') return <p class="page-section">{t('page.reading')}</p>;

  const suggested = suggestedChoice(suggestions.value);
  const aboutOf = (one: Choices): readonly AboutChoice[] => (one.touched ? one.about : suggested);
  const about = aboutOf(choices);
  const names = new Map(
    [...suggestions.value.known, ...(known.state === 'here' ? known.value : [])].map((one) => [
      one.id,
      one.columns.name,
    ]),
  );
  const nameOf: NameOf = (one) => ('name' in one ? one.name : names.get(one.profile));
  // A box whose tick would keep nothing is not shown.
  const details = shownDetails(page).filter(
    (shown) => about.length === 0 || ownerOf(shown, about, page, nameOf) !== undefined,
  );
  const keeping = keeps(about, details, choices.details, page, nameOf);
  return (
    <>
      <AboutPicker
        suggestions={suggestions.value}
        nameOf={nameOf}
        chosen={about}
        blank={newProfile(page, nobody)}
        onChoose={(change) => choose((now) => ({ about: [...change(aboutOf(now))] }))}
      />
      <DetailList
        details={details}
        subject={page.subject?.name}
        chosen={choices.details}
        onChoose={(key, keep) =>
          choose((now) => ({ about: [...aboutOf(now)], details: { ...now.details, [key]: keep } }))
        }
      />
      {left ? null : <PagePictureChoice {...clipping} />}
      {left ? null : <PagePhotos page={page} profiles={ids} />}
      {keeping.map((keep, at) => (
        <PageResearch
          key={'profile' in keep.about ? keep.about.profile : keep.about.name}
          page={page}
          keep={keep}
          onProfile={(profile) => {
            choose((now) => ({
              about: aboutOf(now).map((one, place) => (place === at ? { profile } : one)),
            }));
            return () => choose(() => ({ about: [...about] }));
          }}
        />
      ))}
      <ClipFoot
        keeps={keeping}
        {...{ picture, busy, trouble, page }}
        onClip={() => clip(about, details, nameOf)}
      />
    </>
  );
}
