/**
 * Lists of words and learned tables stand in lines of a readable length; where they break matters to
 * nobody who reads them. The package has each in one line: it takes a byte or two for every break.
 */
const lists = /\b(phrases|words|list)\(\s*`([^`$\\]*)`/g;
const split = /`([^`$\\]*)`(?=\s*\.trim\(\)\s*\.split\(\/\\s\+\/u\))/g;
/** `features` has one a line. */
const tables = /(\bfeatures: )?`([^`$\\]*)`/g;
const isTable = /[\\/]weighing[\\/]weights-[\w-]+\.ts$/;

export function inOneLine(code) {
  return code
    .replace(lists, (_, name, text) => `${name}(\`${spaced(text)}\``)
    .replace(split, (_, text) => `\`${spaced(text)}\``);
}

function spaced(text) {
  return text.replace(/\s+/g, ' ').trim();
}

export function withoutBreaks(code) {
  return code.replace(tables, (whole, features, text) =>
    features === undefined ? `\`${text.replaceAll('\n', '')}\`` : whole,
  );
}

export function wordListsInALine() {
  return {
    name: 'groundwork:word-lists-in-a-line',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (isTable.test(id)) return { code: withoutBreaks(code), map: null };
      return /[\\/]lib[\\/].*\.ts$/.test(id) ? { code: inOneLine(code), map: null } : null;
    },
  };
}
