import type { ComponentChildren } from 'preact';
import { Notice } from '../ui/Notice';
import { useWords } from './words';

export interface FailureNoticeProps {
  /** What a use case answered with instead of a value. */
  readonly failure: {
    readonly cause: string;
    readonly facts: Readonly<Record<string, string | number>>;
  };
  readonly actions?: ComponentChildren;
}

/** An expected failure, within a screen that still stands: what happened, what is safe, what to do. */
export function FailureNotice({ failure, actions }: FailureNoticeProps) {
  const { happened, safe, next } = useWords().failure(failure);
  return (
    <Notice tone="error" title={happened} actions={actions}>
      <p>{safe}</p>
      <p>{next}</p>
    </Notice>
  );
}
