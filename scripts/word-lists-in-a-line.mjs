/**
 * Lists of words stand in lines of a readable length; where they break matters to nobody who reads
 * them. The package has each in one line: it takes a byte or two for every break.
 */
const lists = /\b(phrases|words|list)\(\s*`([^`$\\]*)`/g;

export function inOneLine(code) {
  return code.replace(lists, (_, name, text) => `${name}(\`${text.replace(/\s+/g, ' ').trim()}\``);
}

export function wordListsInALine() {
  return {
    name: 'groundwork:word-lists-in-a-line',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      return /[\\/]lib[\\/].*\.ts$/.test(id) ? { code: inOneLine(code), map: null } : null;
    },
  };
}
