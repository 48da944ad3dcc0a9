/** Words taken from a page, with what stood around them, so that they can be found again. */
export interface Quote {
  readonly text: string;
  /** Up to 64 characters on either side. */
  readonly before: string;
  readonly after: string;
  /** Where it stood in the page's text when it was taken. */
  readonly start: number;
}
