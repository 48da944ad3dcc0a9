import type { Piece } from '../../lib/app/clips/hits';

/** Words of a page with what was looked for marked; text only, whatever the page put into it. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</>;
}
