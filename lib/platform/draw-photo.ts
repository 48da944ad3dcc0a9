import type { PhotoDrawing } from '../app/ports/photo-drawing';
import { done, failed } from '../domain/result';

/** As large as it is ever shown, on a dense screen. */
const side = 320;
/** More than any camera makes; decoding more could take the page with it. */
const mostBytes = 30_000_000;

/**
 * Draws a picture anew, small and square. What a camera wrote beside it, such as where it was
 * taken, is left behind. Faces stand above the middle of a portrait: the square keeps to the top.
 */
export const drawPhoto: PhotoDrawing = async (file, part) => {
  if (file.size > mostBytes) return failed('photo-unreadable');
  try {
    const picture = await createImageBitmap(file);
    const from = {
      x: (part?.x ?? 0) * picture.width,
      y: (part?.y ?? 0) * picture.height,
      width: (part?.width ?? 1) * picture.width,
      height: (part?.height ?? 1) * picture.height,
    };
    const cut = Math.min(from.width, from.height);
    const canvas = new OffscreenCanvas(side, side);
    const pen = canvas.getContext('2d');
    if (pen === null || cut < 1) return failed('photo-unreadable');
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, side, side);
    const left = from.x + (from.width - cut) / 2;
    const top = from.y + (from.height - cut) / 4;
    pen.drawImage(picture, left, top, cut, cut, 0, 0, side, side);
    picture.close();
    const drawn = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
    return done(new Uint8Array(await drawn.arrayBuffer()));
  } catch {
    return failed('photo-unreadable');
  }
};
