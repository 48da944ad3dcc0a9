/** Letters of this many pixels or less are there for nobody to read. */
const illegible = 1.5;
/** No first line is moved that far for its looks. */
const farIndent = -200;

/**
 * Whether the words of an element are of a size, and where one sees them. Both styles come down from
 * the elements around it, so each that has words is asked.
 */
export function isLegible(words: Node): boolean {
  const element = words.parentElement;
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return true;
  if (Number.parseFloat(style.fontSize) <= illegible) return false;
  // Numbers below zero alone begin with a sign, and hardly any page has one.
  return !style.textIndent.startsWith('-') || !isIndentedAway(words, style.textIndent);
}

/** A long paragraph comes back into view after its first line. */
function isIndentedAway(words: Node, indent: string): boolean {
  const { ownerDocument: document } = words;
  if (document === null || (Number.parseFloat(indent) > farIndent && !indent.endsWith('%')))
    return false;
  const range = document.createRange();
  range.selectNodeContents(words);
  return range.getBoundingClientRect().right + (document.defaultView?.scrollX ?? 0) <= 0;
}
