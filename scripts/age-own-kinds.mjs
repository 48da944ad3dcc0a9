/**
 * The sealing library knows more kinds of keys than ours: post-quantum ones and those of hardware
 * tokens, which no file of ours is sealed to and no identity of ours can be (`identitySchema`).
 * Their curves and lattices are a third of the worker, so the build leaves them out; whoever asked
 * for one would be refused. It stops if a new version of the library imports them in another way.
 */
const file = /[\\/]age-encryption[\\/]dist[\\/]recipients\.js$/;

const imports = [
  /^import \{ (MLKEM768P256), (MLKEM768X25519) \} from "@noble\/post-quantum\/hybrid\.js";$/m,
  /^import \{ (p256) \} from "@noble\/curves\/nist\.js";$/m,
];

export function onlyOwnKinds(code) {
  const names = imports.flatMap((pattern) => {
    const found = pattern.exec(code);
    if (!found) throw new Error(`The sealing library no longer says ${pattern.source}`);
    return found.slice(1);
  });
  const rest = imports.reduce((text, pattern) => text.replace(pattern, ''), code);
  return `${rest}
const leftOut = new Proxy({}, {
  get() {
    throw new Error('Not a kind of key that files are sealed to here');
  },
});
${names.map((name) => `const ${name} = leftOut;`).join('\n')}
`;
}

export function ageOwnKinds() {
  return {
    name: 'groundwork:age-own-kinds',
    enforce: 'pre',
    transform(code, id) {
      return file.test(id.split('?')[0]) ? { code: onlyOwnKinds(code), map: null } : null;
    },
  };
}
