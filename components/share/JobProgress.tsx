import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Progress } from '../ui/Progress';
import type { Job } from './use-job';

export interface JobProgressProps {
  readonly job: Job;
  readonly label: string;
}

/** How far a work is, with a way to stop it; or why it did not end well. */
export function JobProgress({ job: { now, failure, stop }, label }: JobProgressProps) {
  const { t, number } = useWords();
  if (failure !== undefined) return <FailureNotice failure={failure} />;
  if (now === undefined) return null;
  const { at, of } = now;
  return (
    <Progress
      late
      label={label}
      cancel={{ label: t('share.stop'), onCancel: stop }}
      {...(of > 0 ? { value: at / of } : at > 0 ? { detail: number(at) } : {})}
    />
  );
}
