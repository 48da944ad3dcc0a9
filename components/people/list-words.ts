import type { Columns } from '../../lib/domain/columns';
import type { Filter } from '../../lib/app/ports/records';
import { audienceWords, formWords } from '../../lib/language/kind-words';
import type { PlainKey } from '../../lib/language/registry';
import type { Words } from '../../lib/language/words';

export const filterWords = {
  audience: 'people.filter.audience',
  step: 'people.filter.step',
  signOn: 'people.filter.signOn',
  place: 'people.filter.place',
  tag: 'people.filter.tag',
  form: 'people.filter.form',
} as const satisfies Record<Filter, PlainKey>;

export const stepNames = {
  research: 'kinds.step.research',
  ask: 'kinds.step.ask',
  prepare: 'kinds.step.prepare',
  evaluate: 'kinds.step.evaluate',
  'follow-up': 'kinds.step.followUp',
  rest: 'people.step.rest',
} as const satisfies Record<string, PlainKey>;

export const signOnNames = {
  organization: 'people.signOn.organization',
  individual: 'people.signOn.individual',
  '': 'people.signOn.none',
} as const satisfies Record<string, PlainKey>;

const fixed: { readonly [Name in Filter]?: Readonly<Record<string, PlainKey>> } = {
  audience: audienceWords,
  form: formWords,
  step: stepNames,
  signOn: signOnNames,
};

/** How one value of a filter reads. Places and tags are people's own words. */
export function valueLabel({ t }: Words, filter: Filter, value: string): string {
  const own = fixed[filter];
  const key = own !== undefined && Object.hasOwn(own, value) ? own[value] : undefined;
  if (key !== undefined) return t(key);
  return value === '' ? t('people.filter.none') : value;
}

/** "Councilmember · City of Alder Falls": what tells two people of one name apart. */
export function roleLine(columns: Pick<Columns, 'role' | 'organization'>): string {
  return [columns.role, columns.organization].filter((part) => part !== '').join(' · ');
}
