import { useRef, useState } from 'preact/hooks';
import { clipPage } from '../../lib/app/clip-page';
import { saveChoices, type AboutChoice, type Choices, type Draft } from '../../lib/app/drafts';
import type { Page } from '../../lib/domain/page';
import type { Failed } from '../../lib/domain/result';
import { useHouse } from '../house';
import { useUndo } from '../shell/undo';
import { useWords } from '../shell/words';
import { announce } from '../ui/Announcer';
import { keeps, type NameOf } from './keeps';
import type { ShownDetail } from './details';

/** What the reader has chosen of a page, kept at every change, and the one gesture that clips it. */
export interface ClipState {
  readonly choices: Choices;
  /** What changes is told by what was chosen last, which may not be drawn yet. */
  readonly choose: (change: (chosen: Choices) => Partial<Choices>) => void;
  readonly clip: (
    about: readonly AboutChoice[],
    details: readonly ShownDetail[],
    nameOf: NameOf,
  ) => void;
  /** What was on screen, if the reader asked for it; goes along with the next Clip. */
  readonly picture: Uint8Array | undefined;
  readonly takePicture: () => void;
  readonly dropPicture: () => void;
  readonly busy: boolean;
  readonly trouble: Failed | undefined;
}

export function useClip(tab: number, draft: Draft, page: Page): ClipState {
  const house = useHouse();
  const { t, list } = useWords();
  const offerUndo = useUndo();
  const [choices, setChoices] = useState(draft.choices);
  // A choice is drawn when it is kept; the next click goes on from what was chosen, not drawn.
  const latest = useRef(draft.choices);
  const [trouble, setTrouble] = useState<Failed>();
  const [busy, setBusy] = useState(false);
  const [picture, setPicture] = useState<Uint8Array>();

  async function keepChoices(change: Partial<Choices>): Promise<void> {
    const next: Choices = { ...latest.current, ...change, touched: true };
    latest.current = next;
    const kept = await saveChoices(house, tab, draft, next);
    setChoices(latest.current);
    setTrouble(kept.ok ? undefined : kept);
  }

  async function clip(
    about: readonly AboutChoice[],
    details: readonly ShownDetail[],
    nameOf: NameOf,
  ): Promise<void> {
    const chosen = latest.current.details;
    const kept = await clipPage(house, page, keeps(about, details, chosen, page, nameOf), picture);
    if (!kept.ok) {
      setTrouble(kept);
      return;
    }
    const { profiles } = kept.value;
    await keepChoices({ about: profiles.map((profile) => ({ profile })), clipped: true });
    const listed = await house.records.columns(profiles);
    const names = list(listed.map(({ columns }) => columns.name));
    const undo = async (): Promise<boolean> => {
      const undone = await kept.value.undo();
      if (undone.ok) await keepChoices({ about: [...about], clipped: false });
      else setTrouble(undone);
      return undone.ok;
    };
    offerUndo({ text: t('page.clipped', { names }), undo });
  }

  async function takePicture(): Promise<void> {
    const taken = await house.picture.take();
    setTrouble(taken.ok ? undefined : taken);
    if (!taken.ok) return;
    setPicture(taken.value);
    announce(t('page.picture.taken'));
  }

  return {
    choices,
    choose: (change) => void keepChoices({ ...change(latest.current), clipped: false }),
    clip: (about, details, nameOf) => {
      if (busy) return;
      setBusy(true);
      void clip(about, details, nameOf).finally(() => setBusy(false));
    },
    picture,
    takePicture: () => void takePicture(),
    dropPicture: () => setPicture(undefined),
    busy,
    trouble,
  };
}
