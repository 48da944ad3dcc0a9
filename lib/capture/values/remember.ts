/** More texts than a page has lines, as a rule; beyond it, remembering starts over. */
const most = 20_000;

const kept: { clear: () => void }[] = [];

/**
 * The same answers, each thought of once while a page is read: what a line says is asked on many
 * ways through a page, and pages repeat their lines. Only for answers that the text alone decides.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly said: T }>();
  kept.push(answers);
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.said;
    if (answers.size >= most) answers.clear();
    const said = answer(text);
    answers.set(text, { said });
    return said;
  };
}

/** The same for answers that depend on one of a few things besides, such as the country. */
export function rememberingBy<A extends string, T>(
  answer: (text: string, by: A) => T,
): (text: string, by: A) => T {
  const each = new Map<A, (text: string) => T>();
  return (text, by) => {
    const known = each.get(by);
    if (known !== undefined) return known(text);
    const made = remembering((one: string) => answer(one, by));
    each.set(by, made);
    return made(text);
  };
}

/** Forgets all texts, so that nothing of a page is held when it has been read. */
export function forget(): void {
  for (const answers of kept) answers.clear();
}
