import * as v from 'valibot';
import type { House } from './house';

/** Choices of this device alone; never in any file. */
const settingsSchema = v.object({
  language: v.fallback(v.picklist(['auto', 'en', 'es']), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** How many tasks are due, on the toolbar button. */
  badge: v.fallback(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = { language: 'auto', theme: 'auto', badge: true };
const key = 'settings';

function read(value: unknown): Settings {
  const kept = v.safeParse(settingsSchema, value);
  return kept.success ? kept.output : defaultSettings;
}

export async function currentSettings(house: Pick<House, 'records'>): Promise<Settings> {
  return read(await house.records.local.get(key));
}

export function watchSettings(
  house: Pick<House, 'records'>,
  on: (settings: Settings) => void,
  onFailure: Parameters<House['records']['watch']>[2],
): () => void {
  return house.records.local.watch(key, (value) => on(read(value)), onFailure);
}

export function changeSettings(house: Pick<House, 'records' | 'alone'>, change: Partial<Settings>) {
  return house.alone(async () => {
    const now = await currentSettings(house);
    return house.records.local.put(key, { ...now, ...change });
  });
}
