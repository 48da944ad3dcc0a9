/**
 * Preact can write HTML as a string (`dangerouslySetInnerHTML`). Nothing here may: text reaches
 * the screen as text nodes only, and the add-on linter warns of the assignment. So the build takes
 * it out, and stops if a new Preact spells it in another way.
 */
const assignment = /\((\w+)\.innerHTML=(\w+)\.__html\)/g;

export function replaceInnerHtml(code) {
  const found = [...code.matchAll(assignment)].length;
  if (found !== 1) {
    throw new Error(`Preact's innerHTML assignment was expected once and found ${found} times`);
  }
  return code.replace(assignment, '($1.textContent=$2.__html)');
}

const rewrite = /(\w+)\.innerHTML = (\w+(?:\.innerHTML)?);/g;

/**
 * The article reader puts saved HTML back in two places, into an inert document. Parsing it as
 * another inert document and moving the nodes does the same without writing HTML.
 */
export function replaceReaderHtml(code) {
  const found = [...code.matchAll(rewrite)].length;
  if (found !== 2) {
    throw new Error(`The article reader's innerHTML was expected twice and found ${found} times`);
  }
  return code.replace(
    rewrite,
    "$1.replaceChildren(...new DOMParser().parseFromString($2, 'text/html').body.childNodes);",
  );
}

const replacements = [
  [/[\\/]preact[\\/]dist[\\/]preact\.mjs$/, replaceInnerHtml],
  [/[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/, replaceReaderHtml],
];

export function withoutInnerHtml() {
  return {
    name: 'groundwork:without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      const [path] = id.split('?');
      const match = replacements.find(([file]) => file.test(path));
      return match ? { code: match[1](code), map: null } : null;
    },
  };
}
