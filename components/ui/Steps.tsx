import type { ComponentChildren } from 'preact';
import './steps.css';

export interface Step {
  readonly key: string;
  readonly label: string;
  readonly state: 'done' | 'now' | 'ahead';
  /** Who, when, or what is missing. */
  readonly detail?: ComponentChildren;
}

export interface StepsProps {
  readonly label: string;
  readonly steps: readonly Step[];
  /** Heard with a step that is behind us, since its colour is not. */
  readonly doneLabel: string;
}

/** Where somebody stands in the cycle. */
export function Steps({ label, steps, doneLabel }: StepsProps) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          class={`step step-${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span class="step-label">{step.label}</span>
          {step.state === 'done' ? <span class="visually-hidden">{doneLabel}</span> : null}
          {step.detail === undefined ? null : <span class="label">{step.detail}</span>}
        </li>
      ))}
    </ol>
  );
}
