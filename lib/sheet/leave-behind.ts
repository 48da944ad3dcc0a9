import { valueOf } from '../domain/attributes';
import type { Campaign } from '../domain/campaign';
import type { Block, SheetDocument } from './document';
import { openPaper, paragraphs, type OpenPaper } from './open-paper';

/** What a leave-behind is made from. Whom it is for is not among it, and no research can be. */
export interface LeaveBehindInput extends OpenPaper {
  readonly campaign: Campaign | undefined;
  /** As it is asked of them. */
  readonly ask: { readonly text: string; readonly by?: string } | undefined;
}

/** One page for them: who we are, the campaign, what we ask, how to reach us. */
export function buildLeaveBehind(input: LeaveBehindInput): SheetDocument {
  const { campaign, ask, words } = input;
  const said = (name: 'group' | 'name' | 'whoWeAre' | 'is' | 'isNot' | 'reach') =>
    (campaign && valueOf(campaign[name])) ?? '';
  const title = said('name') || said('group');
  return openPaper(input, 'leave-behind', title, (pen) => {
    const head: Block = {
      kind: 'head',
      eyebrow: said('group'),
      names: title,
      left: [],
      right: [],
    };
    const asked = pen.line('ask', { id: 'ask', text: ask?.text ?? '' });
    const by = ask?.by === undefined ? '' : words.t('paper.by', { date: words.date(ask.by) });
    const step = asked && pen.line('ask', { id: 'ask-by', text: by });
    return [
      { id: 'head', blocks: title === '' ? [] : [head] },
      {
        id: 'who',
        title: words.t('paper.who-we-are'),
        blocks: paragraphs(pen, 'who', said('whoWeAre')),
      },
      {
        id: 'campaign',
        title: words.t('paper.campaign'),
        blocks: paragraphs(pen, 'campaign', said('is')),
      },
      {
        id: 'is-not',
        title: words.t('paper.what-it-is-not'),
        blocks: paragraphs(pen, 'is-not', said('isNot')),
      },
      {
        id: 'ask',
        blocks:
          asked === undefined
            ? []
            : [
                {
                  kind: 'ask',
                  label: words.t('paper.we-ask'),
                  line: asked,
                  small: [],
                  ...(step === undefined ? {} : { step }),
                },
              ],
      },
      {
        id: 'reach',
        title: words.t('paper.reach'),
        blocks: paragraphs(pen, 'reach', said('reach')),
      },
    ];
  });
}
