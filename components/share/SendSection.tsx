import { useEffect, useState } from 'preact/hooks';
import { lastFile } from '../../lib/app/share/files-made';
import { currentGroup } from '../../lib/app/share/group';
import { saveForGroup } from '../../lib/app/share/save-files';
import type { Made, Order, OrderSeal, Weighed } from '../../lib/app/ports/share-work';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Checkbox, RadioGroup } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { ChoosePeople } from './ChoosePeople';
import { FieldPreview } from './FieldPreview';
import { JobProgress } from './JobProgress';
import { ShareSection } from './ShareSection';
import { useJob } from './use-job';

type What = Exclude<Order['what'], 'backup'>;

/** Makes a file for the group: how much of it, what may leave, and what that comes to. */
export function SendSection() {
  const house = useHouse();
  const { t, relative } = useWords();
  const [what, setWhat] = useState<What>('everything');
  const [assessments, setAssessments] = useState(false);
  const [people, setPeople] = useState<Order['people']>('no');
  const [blobs, setBlobs] = useState<Order['blobs']>('texts');
  const [profiles, setProfiles] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Made>();
  const job = useJob();
  const switches = { assessments, people, blobs };
  const known = useLive(
    async (from) => {
      const ring = await currentGroup(from);
      return { ring, last: ring && (await lastFile(from, ring.group.id, switches)) };
    },
    [assessments, people, blobs],
  );
  const { ring, last } = known.state === 'here' ? known.value : {};
  const seal: OrderSeal = ring === undefined || open ? { to: 'nobody' } : { to: 'group' };
  // Without a file of these switches everything is new.
  const chosen = what === 'new' && last === undefined ? 'everything' : what;
  const order: Order = { what: chosen, ...switches, seal, profiles };
  // Before it is known whether there is a group, a file would go out unsealed.
  const ready = known.state === 'here' && (what !== 'chosen' || profiles.length > 0);
  return (
    <ShareSection title={t('share.send')} about={t('share.send.about')}>
      <RadioGroup
        label={t('share.what')}
        value={chosen}
        onChange={setWhat}
        options={[
          { value: 'everything', label: t('share.what.everything') },
          ...(last === undefined
            ? []
            : [
                {
                  value: 'new' as const,
                  label: t('share.what.new', { ago: relative(last.at, house.now()) }),
                },
              ]),
          { value: 'chosen', label: t('share.what.chosen') },
        ]}
      />
      {what === 'chosen' ? <ChoosePeople chosen={profiles} onChange={setProfiles} /> : null}
      <fieldset class="field">
        <legend class="field-label">{t('share.leaves')}</legend>
        <p class="field-hint">{t('share.leaves.always')}</p>
        <Checkbox
          checked={assessments}
          onChange={setAssessments}
          hint={t('share.assessments.hint')}
        >
          {t('share.assessments')}
        </Checkbox>
        <Checkbox
          checked={people !== 'no'}
          onChange={(on) => setPeople(on ? 'initials' : 'no')}
          hint={t('share.ours.hint')}
        >
          {t('share.ours')}
        </Checkbox>
        {people === 'no' ? null : (
          <Checkbox
            checked={people === 'initials'}
            onChange={(on) => setPeople(on ? 'initials' : 'names')}
          >
            {t('share.initials')}
          </Checkbox>
        )}
      </fieldset>
      <RadioGroup
        label={t('share.blobs')}
        value={blobs}
        onChange={setBlobs}
        options={[
          { value: 'none', label: t('share.blobs.none') },
          { value: 'texts', label: t('share.blobs.texts') },
          { value: 'all', label: t('share.blobs.all') },
        ]}
      />
      {ready ? <Weight order={order} /> : null}
      {ring === undefined ? (
        <Notice tone="warn">{t('share.send.noGroup')}</Notice>
      ) : (
        <Checkbox checked={open} onChange={setOpen} hint={t('share.seal.warning')}>
          {t('share.send.open')}
        </Checkbox>
      )}
      <Button
        icon="share"
        disabled={!ready || job.now !== undefined}
        onClick={() => job.run((how) => saveForGroup(house, order, how), setMade)}
      >
        {t('share.send.make')}
      </Button>
      <JobProgress job={job} label={t('share.making')} />
      {made === undefined ? null : (
        <Notice title={t('share.saved', { name: made.name })}>
          <p>{t('share.send.next')}</p>
        </Notice>
      )}
    </ShareSection>
  );
}

function Weight({ order }: { readonly order: Order }) {
  const house = useHouse();
  const { t } = useWords();
  const [weighed, setWeighed] = useState<Weighed>();
  const job = useJob();
  const revision = useLive((from) => from.records.revision(), []);
  const at = revision.state === 'here' ? revision.value : undefined;
  useEffect(() => {
    job.run((how) => house.share.weigh(order, how), setWeighed);
    // Every other part of the order is told by its spelling.
  }, [house, at, JSON.stringify(order)]);
  return (
    <>
      {/* With something to show, what is below must not move while it is weighed again. */}
      {weighed === undefined || job.failure !== undefined ? (
        <JobProgress job={job} label={t('share.weighing')} />
      ) : null}
      {weighed === undefined ? null : <FieldPreview weighed={weighed} />}
    </>
  );
}
