/*
 * components/ui: the building blocks of every screen. They know Preact and their own CSS, nothing
 * else: no words, no records, no browser. What they say and do comes in as props.
 */
import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './Icon';
import './button.css';

/** One primary per view; `quiet` reads as a link; `danger` takes something away. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

interface Look {
  readonly kind?: ButtonKind;
  /** `large` for the one thing a view is there for. */
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

export interface ButtonProps extends Look {
  readonly onClick?: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  readonly type?: 'button' | 'submit';
  /** Where several buttons share their words, what this one is about. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly pressed?: boolean;
  readonly startHere?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  return (
    <button
      ref={props.ref ?? null}
      type={props.type ?? 'button'}
      class={classOf(props)}
      disabled={props.disabled ?? false}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-pressed={props.pressed}
      data-start-here={props.startHere}
      onClick={props.onClick}
    >
      {props.icon === undefined ? null : <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

export interface LinkButtonProps extends Look {
  readonly href: string;
  readonly label?: string;
}

/** Looks like a button and goes somewhere, so it is a link: it opens in a new tab, too. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <a class={classOf(props)} href={props.href} aria-label={props.label}>
      {props.icon === undefined ? null : <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  /** What it would move, for whoever looks for it after the move. */
  readonly move?: string;
}

export function IconButton({ icon, label, onClick, disabled = false, move }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button icon-button"
      aria-label={label}
      title={label}
      data-move={move}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

function classOf({ kind = 'plain', size = 'normal' }: Look): string {
  return `button button-${kind} button-${size}`;
}
