import type { Result } from '../../domain/result';

/** A picture of what is on screen, only ever on a click. */
export interface PagePicture {
  /** JPEG bytes of the visible part of the tab in view. */
  take(): Promise<Result<Uint8Array, 'picture-not-granted'>>;
}
