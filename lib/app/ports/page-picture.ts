import type { Result } from '../../domain/result';
import type { PicturePart } from './photo-drawing';

/** A picture of what is on screen, only ever on a click. */
export interface PagePicture {
  /** JPEG bytes of the visible part of the tab in view. */
  take(): Promise<Result<Uint8Array, 'picture-not-granted'>>;
  /** The same, and where in it one image of the page stands, brought into sight for it. */
  ofImage(
    address: string,
  ): Promise<
    Result<
      { readonly picture: Uint8Array; readonly part: PicturePart },
      'picture-not-granted' | 'photo-not-in-sight'
    >
  >;
}
