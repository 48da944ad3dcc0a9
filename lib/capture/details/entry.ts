/** A person's name found in a line of its own, with the lines that belong to it. */
export interface Entry {
  readonly name: string;
  readonly confidence: number;
  readonly role?: string;
  readonly words: string;
  /** Index of the line with the name; its own lines run from `from` to before `to`. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}
