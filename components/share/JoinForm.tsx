import { useState } from 'preact/hooks';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { JobProgress } from './JobProgress';
import { useJob } from './use-job';

/** Enters a group by what somebody sent, and by what they said. */
export function JoinForm() {
  const house = useHouse();
  const { t } = useWords();
  const [pasted, setPasted] = useState('');
  const [words, setWords] = useState('');
  const [joined, setJoined] = useState<string>();
  const job = useJob();
  return (
    <form
      class="share-form"
      onSubmit={(event) => {
        event.preventDefault();
        job.run(
          (how) => house.share.join({ pasted, words }, how),
          ({ name }) => {
            setJoined(name);
            setPasted('');
            setWords('');
          },
        );
      }}
    >
      <Field label={t('share.join.text')} lines={4} value={pasted} onInput={setPasted} />
      <Field
        label={t('share.join.words')}
        hint={t('share.join.words.hint')}
        value={words}
        onInput={setWords}
      />
      <Button type="submit" disabled={pasted.trim() === '' || words.trim() === ''}>
        {t('share.join.do')}
      </Button>
      <JobProgress job={job} label={t('share.join.do')} />
      {joined === undefined ? null : <Notice title={t('share.joined', { name: joined })} />}
    </form>
  );
}
