import type { AskedErasure, Items } from '../../lib/app/ports/share-work';
import { useWords } from '../shell/words';
import { Checkbox } from '../ui/Choice';

export interface ErasureChoicesProps {
  readonly erasures: readonly AskedErasure[];
  /** Ids of erasures. */
  readonly agreed: readonly string[];
  readonly onChange: (agreed: readonly string[]) => void;
}

const shown = 100;

/** What others ask to erase, each with all that it would take from here: agreed to one by one. */
export function ErasureChoices({ erasures, agreed, onChange }: ErasureChoicesProps) {
  const { t } = useWords();
  const describe = useErasureWords();
  return (
    <fieldset class="field share-erasures">
      <legend class="field-label">{t('share.preview.erasures', { n: erasures.length })}</legend>
      <p class="field-hint">{t('share.preview.erase.hint')}</p>
      {erasures.slice(0, shown).map((one) => {
        const { what, more } = describe(one);
        const others = agreed.filter((id) => !one.entries.includes(id));
        return (
          <Checkbox
            key={one.entries[0]}
            checked={others.length < agreed.length}
            onChange={(yes) => onChange(yes ? [...others, ...one.entries] : others)}
            hint={more}
          >
            {what}
          </Checkbox>
        );
      })}
      {erasures.length > shown ? <p>{t('share.more', { n: erasures.length - shown })}</p> : null}
    </fieldset>
  );
}

function useErasureWords() {
  const { t, list } = useWords();
  const counted = ({ answers, pages, other }: Items): string[] => [
    ...(answers > 0 ? [t('share.erasure.answers', { n: answers })] : []),
    ...(pages > 0 ? [t('share.erasure.pages', { n: pages })] : []),
    ...(other > 0 ? [t('share.erasure.other', { n: other })] : []),
  ];
  return ({ name, by, erases, hides, blobs, others }: AskedErasure) => {
    const parts = [
      ...counted(erases),
      ...(blobs > 0 ? [t('share.erasure.texts', { n: blobs })] : []),
    ];
    const hidden = counted(hides);
    const what = parts.length === 0 ? t('share.erasure.nothing') : list(parts);
    const more = [
      hidden.length > 0 ? t('share.erasure.hides', { what: list(hidden) }) : '',
      others.length > 0 ? t('share.erasure.others', { names: list(others) }) : '',
      t('share.erasure.by', { name: by === '' ? t('share.you') : by }),
    ];
    return {
      what: t('share.erasure.of', { what, name: name === '' ? t('share.noName') : name }),
      more: more.filter((part) => part !== '').join(' '),
    };
  };
}
