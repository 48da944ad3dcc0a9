import { useState } from 'preact/hooks';
import { nameSource, sourceAddress } from '../../lib/app/file-to-draft';
import { useHouse } from '../house';
import { useAct } from '../people/use-act';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Field } from '../ui/Field';

export interface FileSourceProps {
  readonly tab: number;
  /** As known so far; empty when nobody has said. */
  readonly address: string;
}

/** Where a file is from: asked, never required, and kept as the source of its clip. */
export function FileSource({ tab, address }: FileSourceProps) {
  const house = useHouse();
  const { t } = useWords();
  const [typed, setTyped] = useState(address);
  const [wrong, setWrong] = useState(false);
  const { keep, trouble } = useAct();
  const commit = (value: string): void => {
    const known = sourceAddress(value);
    setWrong(known === undefined);
    if (known !== undefined && known !== address) void keep(nameSource(house, tab, known));
  };
  return (
    <>
      <Field
        type="text"
        label={t('page.file.source')}
        hint={t('page.file.sourceHint')}
        value={typed}
        onInput={(value) => {
          setTyped(value);
          setWrong(false);
        }}
        onCommit={commit}
        {...(wrong ? { error: t('page.file.sourceWrong') } : {})}
      />
      {trouble === undefined ? null : <FailureNotice failure={trouble} />}
    </>
  );
}
