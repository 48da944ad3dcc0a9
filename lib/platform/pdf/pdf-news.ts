import type { PdfContents, PdfTrouble } from '../../app/ports/pdf-reader';
import type { Result } from '../../domain/result';

/** What the worker that reads a PDF says; it is told nothing but the bytes. */
export type PdfNews =
  | { readonly kind: 'page'; readonly read: number; readonly of: number }
  | { readonly kind: 'end'; readonly result: Result<PdfContents, PdfTrouble> }
  /** A bug in it, in its own words. */
  | { readonly kind: 'bug'; readonly message: string };
