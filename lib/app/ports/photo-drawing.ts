import type { Result } from '../../domain/result';

/** A part of a picture, in shares of its width and height. */
export interface PicturePart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a picture, or a part of it, as a small square JPEG without anything else in it. */
export type PhotoDrawing = (
  file: Blob,
  part?: PicturePart,
) => Promise<Result<Uint8Array, 'photo-unreadable'>>;
