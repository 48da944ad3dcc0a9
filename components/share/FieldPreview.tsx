import type { Weighed } from '../../lib/app/ports/share-work';
import { useWords } from '../shell/words';
import { Disclosure } from '../ui/Disclosure';
import { Table } from '../ui/Table';
import { categoryWords, fieldWord } from './field-words';

/** What a file would hold, by field: what goes, what stays, and why. */
export function FieldPreview({ weighed }: { readonly weighed: Weighed }) {
  const { t, number, size } = useWords();
  const { entries, subjects, fields } = weighed;
  const rows = fields.filter(({ field }) => field !== 'kind' && field !== 'deleted');
  return (
    <div class="share-preview">
      <p>{t('share.weight', { n: subjects, entries, size: size(weighed.size) })}</p>
      <Disclosure summary={t('share.weight.fields')}>
        <Table
          caption={t('share.weight.fields')}
          hideCaption
          keyOf={({ kind, field, category }) => `${kind} ${field} ${category}`}
          rows={rows}
          columns={[
            {
              key: 'field',
              title: t('share.weight.field'),
              cell: ({ kind, field }) => fieldWord(t, kind, field),
            },
            {
              key: 'category',
              title: t('share.weight.category'),
              cell: ({ category }) => t(categoryWords[category]),
            },
            {
              key: 'leaving',
              title: t('share.weight.leaving'),
              align: 'end',
              cell: ({ leaving }) => number(leaving),
            },
            {
              key: 'staying',
              title: t('share.weight.staying'),
              align: 'end',
              cell: ({ staying }) => number(staying),
            },
          ]}
        />
      </Disclosure>
    </div>
  );
}
