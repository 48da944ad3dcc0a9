import { useEffect } from 'preact/hooks';
import { besides, isField, placeOf, reach, type Place } from './next-to';

/** Screens that move the keyboard themselves do so right after they are drawn; they go first. */
const patience = 60;

/**
 * Once per document. What has the keyboard often goes away by its own doing: a task that is done, an
 * answer that is used, a form that closes. The keyboard then goes on to what stands there now, the
 * next thing or a heading, instead of falling back to the top of the document.
 */
export function KeepFocus() {
  useEffect(keepFocus, []);
  return null;
}

function keepFocus(): () => void {
  let last: HTMLElement | undefined;
  let around: readonly Element[] = [];
  let place: Place | undefined;
  let pressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function onFocusIn({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    around = ancestors(target);
    place = undefined;
  }
  /** A click beside everything puts the keyboard nowhere, and is meant so. */
  function onFocusOut({ relatedTarget }: FocusEvent): void {
    if (pressed && relatedTarget === null) last = undefined;
  }
  const onPress = ({ type }: Event): void => {
    pressed = type === 'pointerdown';
  };

  function onChange(records: readonly MutationRecord[]): void {
    if (last === undefined || !isLost(last)) return;
    place = placeOf(last, records) ?? place;
    clearTimeout(timer);
    timer = setTimeout(goOn, patience);
  }

  function goOn(): void {
    if (last === undefined || !isLost(last)) return;
    if (!last.isConnected) reach(besides(place, around));
    else if (!last.matches(':disabled')) last.focus();
    // Its work goes on, and it comes back; a form has a field to go back to meanwhile.
    else reach([...(last.closest('form')?.elements ?? [])].find(isField));
  }

  const observer = new MutationObserver(onChange);
  const how = { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] };
  observer.observe(document.body, how);
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  for (const type of presses) document.addEventListener(type, onPress, true);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
    for (const type of presses) document.removeEventListener(type, onPress, true);
  };
}

const presses = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/** Nothing has the keyboard, or something that no longer takes it. */
function isLost(last: HTMLElement): boolean {
  const active = document.activeElement;
  if (active === null || active === document.body) return true;
  return active === last && last.matches(':disabled');
}

function ancestors(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...ancestors(parent)];
}
