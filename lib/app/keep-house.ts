import type { Result } from '../domain/result';
import type { Records, StoreCause } from './ports/records';

/** What must be opened anew once its records are closed. */
export interface Closable {
  readonly records: Pick<Records, 'onClose'>;
}

/** Opens at the first ask and keeps it for the next ones; what failed or was closed is opened anew. */
export function keepHouse<T extends Closable>(
  open: () => Promise<Result<T, StoreCause>>,
): () => Promise<Result<T, StoreCause>> {
  let opened: Promise<Result<T, StoreCause>> | undefined;
  const forget = () => (opened = undefined);
  const openNow = async () => {
    const house = await open();
    if (house.ok) house.value.records.onClose(forget);
    else forget();
    return house;
  };
  return () => (opened ??= openNow());
}
