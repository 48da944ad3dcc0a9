import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../ui/Announcer';
import { Toast } from '../ui/Toast';
import { useWords } from './words';

/**
 * Something was done; this takes it back. False when it could not, for a reason that the screen
 * itself has shown; a bug throws.
 */
export interface UndoOffer {
  /** What was done: `Finding removed`. */
  readonly text: string;
  readonly undo: () => void | boolean | Promise<void | boolean>;
}

const UndoContext = createContext<(offer: UndoOffer) => void>(() => {
  throw new Error('No UndoProvider around this screen');
});

/** `const offerUndo = useUndo()`: act at once, then offer to take it back. Never "are you sure". */
export function useUndo(): (offer: UndoOffer) => void {
  return useContext(UndoContext);
}

export interface UndoProviderProps {
  /** How long an offer stands, in milliseconds. It waits while a pointer or the keyboard is on it. */
  readonly stay?: number;
  readonly children: ComponentChildren;
}

/** Shows the latest offer. Ctrl+Z takes it, too, except where it belongs to what is being typed. */
export function UndoProvider({ stay = 12_000, children }: UndoProviderProps) {
  const { t } = useWords();
  const [offer, setOffer] = useState<UndoOffer>();
  const [held, setHeld] = useState(false);
  const opener = useRef<Element | null>(null);

  const make = useCallback((next: UndoOffer) => {
    opener.current = document.activeElement;
    setOffer(next);
  }, []);

  /** The buttons go with the offer; a keyboard that was on them goes back to where it came from. */
  const end = useCallback(() => {
    const wasOnIt = document.activeElement?.closest('.toast-place') ?? null;
    setOffer(undefined);
    setHeld(false);
    if (wasOnIt && opener.current instanceof HTMLElement) opener.current.focus();
  }, []);

  /** What was done may have taken its button away; one comes from elsewhere then. */
  const hold = useCallback((on: boolean, from?: EventTarget | null) => {
    setHeld(on);
    const back = opener.current;
    if (back?.isConnected && back !== document.body) return;
    if (from instanceof Element && from.closest('.toast-place') === null) opener.current = from;
  }, []);

  const take = useCallback(async () => {
    if (offer === undefined) return;
    end();
    const undone = await offer.undo();
    if (undone !== false) announce(t('common.undone'));
  }, [offer, end, t]);

  useEffect(() => {
    if (offer === undefined || held) return undefined;
    const timer = setTimeout(end, stay);
    return () => clearTimeout(timer);
  }, [offer, held, stay, end]);

  useEffect(() => {
    if (offer === undefined) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const pressed = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!pressed || isTyping(event.target)) return;
      event.preventDefault();
      void take();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [offer, take]);

  return (
    <UndoContext.Provider value={make}>
      {children}
      <Toast
        text={offer?.text ?? ''}
        action={{ label: t('common.undo'), onAction: () => void take() }}
        dismissLabel={t('common.dismiss')}
        onDismiss={end}
        onHold={hold}
      />
    </UndoContext.Provider>
  );
}

/** Only what takes text has an undo of its own. */
const textFields =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="file"])';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(textFields) !== null;
}
