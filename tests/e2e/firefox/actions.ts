/** Real input, in WebDriver's words. Coordinates are those of the browser's window. */

const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };

export function clickActions(x: number, y: number, button: 0 | 2 = 0): object[] {
  return [
    {
      ...mouse,
      actions: [
        { type: 'pointerMove', x, y, duration: 0 },
        { type: 'pointerDown', button },
        { type: 'pointerUp', button },
      ],
    },
  ];
}

const named: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Delete: '\uE017',
  Backspace: '\uE003',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  '\n': '\uE007',
};

/** Each key in turn; `Shift+Tab` holds the first while it presses the last. */
export function keyActions(keys: readonly string[]): object[] {
  const spelled = (key: string) => named[key] ?? key;
  const actions = keys.flatMap((key) => {
    const held = key.length > 1 ? key.split('+').map(spelled) : [spelled(key)];
    return [
      ...held.map((value) => ({ type: 'keyDown', value })),
      ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}
