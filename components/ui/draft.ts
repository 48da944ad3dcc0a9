import { useReducer, useRef } from 'preact/hooks';

/**
 * What a field shows while its owner saves as one types. The owner's `value` may lag behind the
 * keyboard (a store answers later); an echo of what was typed must not undo what was typed since.
 * A value that was never typed here comes from elsewhere (cleared, undone, another window): it is
 * taken over.
 */
export function useDraft(
  value: string,
  onInput: (value: string) => void,
): [shown: string, type: (value: string) => void] {
  const kept = useRef({ value, shown: value, sent: [] as readonly string[] });
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const draft = kept.current;

  if (draft.value !== value) {
    const echo = draft.sent.indexOf(value);
    draft.value = value;
    draft.sent = echo === -1 ? [] : draft.sent.slice(echo + 1);
    if (echo === -1) draft.shown = value;
  }

  function type(typed: string): void {
    draft.shown = typed;
    draft.sent = [...draft.sent.slice(-99), typed];
    redraw(undefined);
    onInput(typed);
  }
  return [draft.shown, type];
}
