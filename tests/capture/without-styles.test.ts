import { expect, test } from 'vitest';
import { withoutStyles } from '../../lib/capture/without-styles';

test.each([
  ['a style element', '<p>a</p><style>p { color: red }</style><p>b</p>', '<p>a</p><p>b</p>'],
  [
    'a style attribute',
    '<p class="x" style="color:red">a</p>',
    '<p class="x" data-style="color:red">a</p>',
  ],
  ['words about style', '<p>her style = bold</p>', '<p>her style = bold</p>'],
  ['a sign that is no tag', 'a < b, style = c', 'a < b, style = c'],
  ['an element named alike', '<style-guide>a</style-guide>', '<style-guide>a</style-guide>'],
  ['a quoted end of tag', '<p title="a>b" style="x">c</p>', '<p title="a>b" data-style="x">c</p>'],
])('%s', (_, html, expected) => {
  expect(withoutStyles(html)).toBe(expected);
});

test('a text of unclosed tags is read once, not again from each of them', () => {
  expect(withoutStyles('<style '.repeat(200_000))).toBe('');
});
