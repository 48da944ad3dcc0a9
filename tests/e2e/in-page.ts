import type { Target } from './driver.ts';

/**
 * What runs inside a page: finding things by role and accessible name. The functions are sent as
 * text, so each of them sees only the page and the other ones of `inPage`.
 */
export interface Found {
  /** The middle of the thing, in the page's window. */
  readonly x: number;
  readonly y: number;
  readonly kind: string;
}

/** The tools, as a script that ends with `tools` being in scope. */
export const inPage = `const tools = (${String(makeTools)})();`;

function makeTools() {
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

  const roles: Record<string, string> = {
    A: 'link',
    BUTTON: 'button',
    SUMMARY: 'button',
    SELECT: 'combobox',
    TEXTAREA: 'textbox',
    OPTION: 'option',
    DIALOG: 'dialog',
    NAV: 'navigation',
    MAIN: 'main',
    IMG: 'img',
    LI: 'listitem',
    UL: 'list',
    OL: 'list',
    TABLE: 'table',
    TR: 'row',
    TD: 'cell',
    TH: 'columnheader',
    FORM: 'form',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    H4: 'heading',
    ARTICLE: 'article',
    ASIDE: 'complementary',
    FIELDSET: 'group',
    DETAILS: 'group',
    SECTION: 'region',
    PROGRESS: 'progressbar',
    HEADER: 'banner',
  };
  const inputs: Record<string, string> = {
    checkbox: 'checkbox',
    radio: 'radio',
    button: 'button',
    submit: 'button',
    range: 'slider',
    number: 'spinbutton',
    search: 'searchbox',
    file: 'file',
  };
  const active =
    /^(link|button|checkbox|radio|textbox|searchbox|combobox|listbox|option|tab|switch|menuitem\w*|slider|spinbutton|treeitem|file)$/;

  function role(element: Element): string {
    const said = element.getAttribute('role');
    if (said) return said.split(' ')[0] ?? '';
    if (element.tagName === 'A' && !element.hasAttribute('href')) return '';
    if (element.tagName !== 'INPUT') return roles[element.tagName.toUpperCase()] ?? '';
    if (element.hasAttribute('list')) return 'combobox';
    return inputs[element.getAttribute('type') ?? ''] ?? 'textbox';
  }

  function textOf(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element)) return '';
    if (node.getAttribute('aria-hidden') === 'true' || getComputedStyle(node).display === 'none')
      return '';
    const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    if (label) return label;
    const parts = [...node.childNodes].map(textOf);
    const inline = getComputedStyle(node).display.startsWith('inline');
    return inline ? parts.join('') : ` ${parts.join('')} `;
  }

  function name(element: Element): string {
    const by = element.getAttribute('aria-labelledby');
    if (by) {
      const named = by.split(/\s+/).map((id) => document.getElementById(id));
      return squeeze(named.map((each) => (each ? textOf(each) : '')).join(' '));
    }
    const said = element.getAttribute('aria-label');
    if (said) return squeeze(said);
    const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
    if (labels && labels.length > 0) {
      return squeeze([...labels].map((label) => ownText(label, element)).join(' '));
    }
    if (element.tagName === 'FIELDSET') {
      const legend = element.querySelector(':scope > legend');
      if (legend) return squeeze(textOf(legend));
    }
    const field = /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
    const text = field ? '' : squeeze(textOf(element));
    return text || squeeze(element.getAttribute('title') ?? element.getAttribute('placeholder'));
  }

  /** A label's words without what stands in the field that it wraps. */
  function ownText(label: Element, field: Element): string {
    return [...label.childNodes]
      .map((node) =>
        node === field || (node instanceof Element && node.matches('input, textarea, select'))
          ? ''
          : node.contains(field) && node instanceof Element
            ? ownText(node, field)
            : textOf(node),
      )
      .join(' ');
  }

  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');

  const bare = (text: string | null) => (text ?? '').replace(/\s+/g, '');

  /** Whether a thing can have this in its name at all; to read every name costs the page too much. */
  function mayBear(element: Element, asked: string): boolean {
    const elsewhere = element.matches(
      'input, select, textarea, fieldset, [aria-labelledby], [aria-label], [title]',
    );
    return (
      elsewhere ||
      bare(element.textContent).includes(asked) ||
      element.querySelector('[aria-label], [alt]') !== null
    );
  }

  /** What is seen is asked last: it costs most, and most things are not wanted anyway. */
  function matches(root: ParentNode, wanted: { name?: string; role?: string }): Element[] {
    const fits = (element: Element) =>
      wanted.role ? role(element) === wanted.role : active.test(role(element));
    const candidates = [...root.querySelectorAll('*')].filter(fits);
    if (wanted.name === undefined) return candidates.filter(isShown);
    const asked = squeeze(wanted.name);
    const told = bare(asked);
    const named = candidates
      .filter((element) => mayBear(element, told))
      .map((element) => ({ element, said: name(element) }))
      .filter(({ element, said }) => said.includes(asked) && isShown(element));
    const exact = named.filter(({ said }) => said === asked);
    return (exact.length > 0 ? exact : named).map(({ element }) => element);
  }

  /** Everything that fits; an open modal dialog hides the rest, as it does from a person. */
  function find(target: Target): Element[] {
    const wanted = typeof target === 'string' ? { name: target } : target;
    const modal = [...document.querySelectorAll('dialog:modal')].pop();
    const whole: ParentNode = modal ?? document;
    const within = 'within' in wanted ? wanted.within : undefined;
    const root = within ? matches(whole, { role: 'group', ...within })[0] : whole;
    if (!root) return [];
    const found = matches(root, wanted);
    const nth = 'nth' in wanted ? wanted.nth : undefined;
    return nth === undefined ? found : found.slice(nth, nth + 1);
  }

  /** What there is to choose from, for the message when nothing fits. */
  function inventory(): string[] {
    return [...document.querySelectorAll('*')]
      .filter((element) => active.test(role(element)) || /^(heading|dialog)$/.test(role(element)))
      .filter(isShown)
      .slice(0, 80)
      .map((element) => `${role(element)} "${name(element).slice(0, 80)}"`);
  }

  function pointAt(element: Element, block: ScrollLogicalPosition) {
    element.scrollIntoView({
      block,
      inline: 'center',
      behavior: 'instant' as ScrollBehavior,
    });
    const shown = [...element.getClientRects()].find(
      ({ width, height }) => width > 0 && height > 0,
    );
    // A checkbox may be drawn by its label; then the label is what a person clicks.
    const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
    const box = shown ?? labels?.[0]?.getBoundingClientRect();
    if (!box) return null;
    const x = Math.round(box.left + box.width / 2);
    const y = Math.round(box.top + box.height / 2);
    return { x, y };
  }

  /** Whether a press here meets the thing, and not a notice that lies over it. */
  function isOpen(element: Element, x: number, y: number): boolean {
    const top = document.elementFromPoint(x, y);
    if (top === null) return false;
    const labelled = top.closest('label')?.control === element;
    const around = top !== document.body && top !== document.documentElement;
    return labelled || element.contains(top) || (around && top.contains(element));
  }

  /** A person scrolls on when something lies over what they want. */
  function point(element: Element) {
    for (const block of ['center', 'end', 'start'] as const) {
      const at = pointAt(element, block);
      if (at !== null && isOpen(element, at.x, at.y)) return at;
    }
    return null;
  }

  const isOff = (element: Element) =>
    element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';

  /** Undefined as long as the thing cannot be clicked. */
  function place(target: Target) {
    const element = find(target).find((each) => !isOff(each));
    if (!element) return null;
    const at = point(element);
    return at
      ? { ...at, kind: `${element.tagName} ${element.getAttribute('type') ?? ''}`.trim() }
      : null;
  }

  /**
   * Looks until there is an answer, for a moment: asking from inside the page costs least. A page
   * that nobody sees has slow clocks, so there the one look must do.
   */
  async function soon<T>(look: () => T | null): Promise<T | null> {
    const end = performance.now() + 600;
    for (;;) {
      const began = performance.now();
      const answer = look();
      const now = performance.now();
      if (answer !== null || document.hidden || now > end) return answer;
      await new Promise((done) => setTimeout(done, Math.max(30, 2 * (now - began))));
    }
  }

  /** Where a thing is once it stands still: two looks must agree, or a moving thing is missed. */
  function standing(target: Target) {
    let last: ReturnType<typeof place> = null;
    return soon(() => {
      const before = last;
      last = place(target);
      // Scrolling to a thing again may land a pixel off.
      const near = (one: number, other: number) => Math.abs(one - other) <= 2;
      return last && before && near(last.x, before.x) && near(last.y, before.y) ? last : null;
    });
  }

  const visibleText = () => squeeze(document.body?.innerText);

  /** Whether the page says this, or no longer does. */
  const says = (wanted: string, gone: boolean) =>
    soon(() => (visibleText().includes(wanted) === gone ? null : true));

  return { squeeze, role, name, find, inventory, soon, standing, visibleText, says };
}

export type Tools = ReturnType<typeof makeTools>;
