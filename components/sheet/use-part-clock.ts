import { useEffect, useState } from 'preact/hooks';

export interface PartClock {
  /** Which part is played. */
  readonly part: number;
  /** Seconds spent in it. */
  readonly seconds: number;
  readonly running: boolean;
  readonly toggle: () => void;
  readonly goTo: (part: number) => void;
}

/** Counts the seconds of the part that is played; going to another part begins anew. */
export function usePartClock(parts: number): PartClock {
  const [part, setPart] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const [running, setRunning] = useState(false);

  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [running, part]);

  return {
    part,
    seconds,
    running,
    toggle: () => setRunning(!running),
    goTo: (next) => {
      setPart(Math.min(Math.max(0, next), Math.max(0, parts - 1)));
      setSeconds(0);
    },
  };
}

/** `4:05`. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
