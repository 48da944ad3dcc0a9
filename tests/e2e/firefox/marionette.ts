import { connect, createServer, type Socket } from 'node:net';
import { until } from '../waiting.ts';

/** Firefox's own port for driving it: JSON over TCP, each message as `length:json`. */
export interface Marionette {
  readonly send: (command: string, args?: object) => Promise<unknown>;
  /** Runs a function's body with the browser window's own rights; may return a promise. */
  readonly chrome: (body: string, ...args: readonly unknown[]) => Promise<unknown>;
  end(): void;
}

interface Waiting {
  readonly answer: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await until('Firefox to open its port', () => dial(port).catch(() => null), 40);
  const waiting = new Map<number, Waiting>();
  socket.on(
    'data',
    splitMessages((message) => settle(waiting, message)),
  );
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox is gone'));
  });
  let count = 0;
  const send = async (command: string, args: object = {}) => {
    const id = ++count;
    const text = JSON.stringify([0, id, command, args]);
    try {
      return await new Promise<unknown>((answer, fail) => {
        waiting.set(id, { answer, fail });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    } catch (error) {
      // Thrown again from here, its stack leads back to the scenario.
      throw new Error(error instanceof Error ? error.message : String(error), { cause: error });
    }
  };
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await send('Marionette:SetContext', { value: 'chrome' });
  return {
    send,
    chrome: (body, ...args) =>
      send('WebDriver:ExecuteScript', { script: body, args, newSandbox: true, sandbox: 'system' }),
    end: () => socket.destroy(),
  };
}

function dial(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });
}

function splitMessages(take: (message: unknown) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      take(message);
    }
  };
}

/** An answer is `[1, id, error, result]`; the greeting is not a list. */
function settle(waiting: Map<number, Waiting>, message: unknown): void {
  if (!Array.isArray(message)) return;
  const [, id, error, result] = message as [number, number, Problem | null, unknown];
  const call = waiting.get(id);
  waiting.delete(id);
  if (error) call?.fail(new Error(`${error.error}: ${error.message}`));
  else call?.answer(isValue(result) ? result.value : result);
}

interface Problem {
  readonly error: string;
  readonly message: string;
}

function isValue(result: unknown): result is { value: unknown } {
  return typeof result === 'object' && result !== null && 'value' in result;
}
