import type { Dice } from './dice';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** What somebody writes into the header of a sealed file on purpose. */
export const headerDamages: Readonly<
  Record<string, (bytes: Uint8Array, dice: Dice) => Uint8Array>
> = {
  hugeCost: (bytes, dice) =>
    rewritten(bytes, (header) =>
      header.replace(/-> .*\n/, `-> scrypt AAAAAAAAAAAAAAAAAAAAAA ${dice.of(huge)}\n`),
    ),
  manyRecipients: (bytes, dice) =>
    rewritten(bytes, (header) => {
      const stanza = /-> [^]*?\n(?=---)/.exec(header)?.[0] ?? '';
      return header.replace(stanza, stanza.repeat(2 + dice.below(60)));
    }),
  endlessHeader: (bytes, dice) =>
    rewritten(bytes, (header) =>
      header.replace(/---.*\n/, 'A'.repeat(20_000 * (1 + dice.below(9)))),
    ),
  otherVersion: (bytes, dice) =>
    rewritten(bytes, (header) => header.replace('/v1', `/v${dice.of(['2', '0', '', '1 '])}`)),
  unknownRecipient: (bytes) => rewritten(bytes, (header) => header.replace(/-> \S+/, '-> comet')),
  weakPoint: (bytes) =>
    rewritten(bytes, (header) => header.replace(/X25519 \S+/, `X25519 ${'A'.repeat(43)}`)),
  noRecipient: (bytes) => rewritten(bytes, (header) => header.replace(/-> [^]*?(?=---)/, '')),
};

const huge = ['19', '30', '64', '1e3', '-1', '0', '007', 'NaN', '9'.repeat(400), ''];

function rewritten(bytes: Uint8Array, change: (header: string) => string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const end = text.indexOf('\n', text.indexOf('\n---') + 1) + 1;
  return latin(change(text.slice(0, end)) + text.slice(end));
}
