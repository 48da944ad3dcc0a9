import { forms, type Form } from '../../lib/domain/audience';
import { trackSources } from '../../lib/guide/registry';
import type { Track } from '../../lib/guide/track';

/** Every track with each form it is for. */
export const everyPair: readonly { track: Track; form: Form }[] = trackSources.flatMap(
  ({ track }) => forms.filter((form) => track.forms[form]).map((form) => ({ track, form })),
);
