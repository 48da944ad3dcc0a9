/** May go on in the next line: behind these signs a reader expects no more of the same part. */
const seams = /(?<=[@/?&=])(?=[^@/?&=])|(?=\.\w)/u;

const longest = 400;

/** An address of a page or a mailbox, or any other value. One too long breaks at its seams first. */
export function Address({ value }: { readonly value: string }) {
  // Words part at their spaces, and what is longer than any address is no address.
  const whole = /\s/u.test(value) || value.length > longest;
  const parts = whole ? [value] : value.split(seams);
  return <bdi>{parts.map((part, at) => (at === 0 ? part : [<wbr key={at} />, part]))}</bdi>;
}
