import * as v from 'valibot';
import { failed, type Result } from '../domain/result';
import { browser, type Runtime } from './browser';

/**
 * What an extension page may ask of the background: a map from each message to what it carries.
 * There are no messages the other way; pages learn of changes from the database they share.
 */
const toBackground = {
  /** Read the tab and keep what it shows, even if the panel that asked is closed meanwhile. */
  'capture-tab': v.object({ tab: v.number() }),
  /** The reader chose another language: the entries of the context menu follow. */
  'name-menus': v.object({}),
  /** Something else is due by now, or the reader wants no reminders: the toolbar button follows. */
  'plan-reminders': v.object({}),
} as const;

type ToBackground = typeof toBackground;
export type MessageName = keyof ToBackground;
export type MessageBody<N extends MessageName> = v.InferOutput<ToBackground[N]>;
export type Answer = Result<null>;

export type Answers = {
  readonly [N in MessageName]: (body: MessageBody<N>) => Promise<Answer>;
};

const envelope = v.object({ to: v.literal('background'), name: v.string(), body: v.unknown() });

export async function askBackground<N extends MessageName>(
  name: N,
  body: MessageBody<N>,
): Promise<Answer> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ to: 'background', name, body });
    const read = v.safeParse(answerSchema, answer);
    if (!read.success) return failed('background-silent');
    return read.output.ok ? { ok: true, value: null } : failed(read.output.cause);
  } catch {
    return failed('background-silent');
  }
}

const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), cause: v.string() }),
]);

/** Whether a message comes from a page of this very extension, not from a site or an add-on. */
export function isOurs(
  sender: { id?: string | undefined; url?: string | undefined },
  own: { id: string; origin: string },
): boolean {
  return sender.id === own.id && sender.url?.startsWith(own.origin) === true;
}

/** Registers the background's answers; call it at top level. Strangers get no answer at all. */
export function answerMessages(answers: Answers): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isOurs(sender, own) ? answer(answers, message) : undefined,
  );
}

/** Undefined for anything that is not a message this version knows, in the shape it knows. */
export function answer(answers: Answers, message: unknown): Promise<Answer> | undefined {
  const read = v.safeParse(envelope, message);
  if (!read.success) return undefined;
  const { name, body } = read.output;
  if (!Object.hasOwn(toBackground, name)) return undefined;
  return byName[name as MessageName](answers, body);
}

type Reader = (answers: Answers, body: unknown) => Promise<Answer> | undefined;

function reading<N extends MessageName>(
  name: N,
  schema: v.GenericSchema<unknown, MessageBody<N>>,
): Reader {
  return (answers, body) => {
    const carried = v.safeParse(schema, body);
    return carried.success ? answers[name](carried.output) : undefined;
  };
}

const byName: Readonly<Record<MessageName, Reader>> = {
  'capture-tab': reading('capture-tab', toBackground['capture-tab']),
  'name-menus': reading('name-menus', toBackground['name-menus']),
  'plan-reminders': reading('plan-reminders', toBackground['plan-reminders']),
};
