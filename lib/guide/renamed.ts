/**
 * Question ids that have a new name, as `track/form/id` → id. Answers stored under the old one
 * stay where they are and are read under the new one. Nothing is ever taken out of here.
 */
export const renamedQuestions: Readonly<Record<string, string>> = {};

/** The id that a stored question goes by today, however often it was renamed. */
export function currentQuestionId(
  track: string,
  form: string,
  id: string,
  renamed: Readonly<Record<string, string>> = renamedQuestions,
): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    current = renamed[`${track}/${form}/${current}`] ?? current;
  }
  return current;
}
