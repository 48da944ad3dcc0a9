/**
 * How the browser reminds of what is due. It carries a number and a moment, never a word: a name
 * that appears on a screen by itself may be read by whoever stands near.
 */
export interface Reminder {
  /** On the toolbar button; nothing when it is 0. */
  showCount(count: number): Promise<void>;
  /** Wakes the background at a moment, instead of whatever was planned; undefined plans nothing. */
  wakeAt(moment: number | undefined): Promise<void>;
}
