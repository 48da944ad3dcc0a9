import { useState } from 'preact/hooks';
import { exampleIsHere, loadExample } from '../../lib/app/example';
import { removeExample } from '../../lib/app/remove-example';
import type { Failed } from '../../lib/domain/result';
import type { ExampleState } from '../settings/settings-props';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';

/** The fictional town: whether it is here, and how to bring it or take it away. */
export function useExample(onTrouble: (trouble: Failed) => void): {
  readonly state: ExampleState;
  readonly load: () => void;
  readonly remove: () => void;
} {
  const house = useHouse();
  const { language } = useWords();
  const here = useLive(exampleIsHere, []);
  const [running, setRunning] = useState<ExampleState>();
  const run = (state: 'loading' | 'removing', work: typeof loadExample): void => {
    setRunning({ state });
    void work(house, (done) => setRunning({ state, done }), language)
      .then((result) => (result.ok ? undefined : onTrouble(result)))
      .finally(() => setRunning(undefined));
  };
  const rest: ExampleState = { state: here.state === 'here' && here.value ? 'present' : 'absent' };
  return {
    state: running ?? rest,
    load: () => run('loading', loadExample),
    remove: () => run('removing', removeExample),
  };
}
