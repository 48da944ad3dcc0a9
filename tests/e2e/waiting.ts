import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until there is an answer; `what` is how the failure reads. */
export async function until<T>(
  what: string | (() => Promise<string>),
  ask: () => Promise<T | null | undefined | false>,
  seconds = 30,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let trouble = '';
  for (;;) {
    const asked = Date.now();
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      trouble = ` (${String(error)})`;
    }
    if (Date.now() > end) {
      const said = typeof what === 'string' ? what : await what();
      throw new Error(`Waited ${seconds} s for ${said}${trouble}`);
    }
    // Asking costs the page as much as it takes: whoever is slow is asked less often.
    await sleep(Math.min(400, Math.max(50, 2 * (Date.now() - asked))));
  }
}
