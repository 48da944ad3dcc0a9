import { failed, type Failed } from '../../domain/result';

/** Why a group file was not opened. Nothing was changed by trying, whichever it is. */
export const openCauses = [
  /** A person stopped it. */
  'file-cancelled',
  'file-empty',
  /** Facts: `megabytes`, `limit`. */
  'file-too-large',
  /** Neither sealed by age nor gzip, or not ours inside. */
  'file-not-ours',
  /** The device could not read it to the end. */
  'file-unreadable',
  /** Sealed to a passphrase, and none was given. */
  'file-wants-passphrase',
  /** Sealed to a group, and no group's key was given. */
  'file-wants-key',
  'file-wrong-passphrase',
  /** Sealed to a group whose key is not here. */
  'file-other-key',
  /** Sealed so that opening it would take too much memory or time. */
  'file-seal-too-costly',
  /** Changed or cut off since it was sealed. */
  'file-seal-broken',
  'file-gzip-broken',
  /** Inflates beyond the limit. Facts: `limit` in megabytes. */
  'file-inflates-too-far',
  /** Not UTF-8. */
  'file-not-text',
  /** Facts: `line`, for this and all that follow, except where told. */
  'file-line-too-long',
  'file-bad-head',
  /** Written by a newer version. Facts: `version`, `reader` that can read it, `known` here. */
  'file-newer',
  /** Facts: `line`, `because`: the ledger's own cause. */
  'file-bad-entry',
  /** Subjects, entries and blobs come sorted, each once. */
  'file-out-of-order',
  'file-bad-blob',
  /** Its bytes are not those of its hash. */
  'file-wrong-hash',
  'file-bad-line',
  /** It stops before its end line. */
  'file-cut-off',
  /** The end line counts something else than what was there. */
  'file-miscounted',
] as const;
export type OpenCause = (typeof openCauses)[number];

/** Carries an expected failure out of nested streams to whoever answers with it as a `Result`. */
export class Refusal extends Error {
  readonly failure: Failed<OpenCause>;

  constructor(cause: OpenCause, facts: Readonly<Record<string, string | number>> = {}) {
    super(cause);
    this.failure = failed(cause, facts);
  }
}
