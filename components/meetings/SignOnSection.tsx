import { useState } from 'preact/hooks';
import type { MeetingView } from '../../lib/app/meetings/meeting-view';
import { furtherCommitments } from '../../lib/app/meetings/commitments';
import { reopenedThrough } from '../../lib/app/meetings/road-back';
import {
  putCommitment,
  recordSignOn,
  removeCommitment,
  setProofClip,
  setPublish,
  signOnsOf,
  withdrawSignOn,
} from '../../lib/app/meetings/sign-ons';
import { dayOf } from '../../lib/app/people/day-of';
import { valueOf } from '../../lib/domain/attributes';
import type { Profile } from '../../lib/domain/profile';
import type { SignOn, SignOnName } from '../../lib/domain/sign-on';
import { useHouse, useLive } from '../house';
import { AddLine } from '../people/AddLine';
import { profileHref } from '../people/routes';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Field } from '../ui/Field';
import { pathLine } from './meeting-words';
import { Offers } from './Offers';
import { unknownBlank } from './sheet-language';
import { ProofPicker } from './ProofPicker';
import type { Saving } from './use-save';

export interface SignOnSectionProps {
  readonly view: Pick<MeetingView, 'meeting' | 'campaign'>;
  readonly profile: Profile;
  readonly saving: Saving;
  readonly as: SignOnName | undefined;
}

/** A sign-on, what more they may like to do, and whom it may reopen. */
export function SignOnSection({ view, profile, saving, as }: SignOnSectionProps) {
  const house = useHouse();
  const { t } = useWords();
  const [proof, setProof] = useState('');
  const [publish, setMayPublish] = useState(false);
  const live = useLive((from) => signOnsOf(from, profile.id), [profile.id]);
  const signOns = live.state === 'here' ? live.value : [];
  const standing = signOns.filter((one) => valueOf(one.withdrawn) === undefined);

  if (live.state !== 'here') return null;
  if (standing.length === 0) {
    return (
      <div class="side-form sign-on">
        <Field
          label={t('meetings.signOn.proof')}
          hint={t('meetings.signOn.proof.hint')}
          value={proof}
          onInput={setProof}
          maxLength={300}
        />
        <Checkbox checked={publish} onChange={setMayPublish}>
          {t('meetings.signOn.publish')}
        </Checkbox>
        <div>
          <Button
            kind="primary"
            onClick={() =>
              void saving.act(
                recordSignOn(house, {
                  profile: profile.id,
                  campaign: view.campaign?.id,
                  as: as ?? 'individual',
                  on: dayOf(house.now()),
                  publish,
                  proof,
                  meeting: view.meeting.id,
                }),
                t('meetings.signOn.noted'),
              )
            }
          >
            {t('meetings.signOn.note')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      {standing.map((signOn) => (
        <SignedOn key={signOn.id} signOn={signOn} profile={profile} view={view} saving={saving} />
      ))}
      <ReopenedList profile={profile.id} />
    </>
  );
}

function SignedOn({
  signOn,
  profile,
  view,
  saving,
}: Omit<SignOnSectionProps, 'as'> & { readonly signOn: SignOn }) {
  const house = useHouse();
  const words = useWords();
  const { t, date } = words;
  const on = valueOf(signOn.on);
  const taken = new Set(signOn.commitments.map((one) => one.value.from));
  const offers = furtherCommitments(profile, view.campaign, words.language, unknownBlank(words));
  return (
    <div class="sign-on">
      <p>
        <b>
          {t(
            valueOf(signOn.as) === 'organization'
              ? 'people.signOn.organization'
              : 'people.signOn.individual',
          )}
        </b>{' '}
        <span class="label">
          {[on === undefined ? '' : date(on), valueOf(signOn.proof) ?? '']
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      <ProofPicker
        what={valueOf(profile.name) ?? t('people.nameless')}
        chosen={valueOf(signOn.proofClip) ?? undefined}
        about={[profile.id]}
        onChoose={(clip) =>
          void saving.act(setProofClip(house, signOn.id, clip), t('meetings.signOn.noted'))
        }
      />
      <Checkbox
        checked={valueOf(signOn.publish) === true}
        onChange={(may) => saving.save(setPublish(house, signOn.id, may))}
      >
        {t('meetings.signOn.publish')}
      </Checkbox>
      <Button
        kind="quiet"
        size="small"
        onClick={() =>
          void saving.act(
            withdrawSignOn(house, signOn.id, dayOf(house.now())),
            t('meetings.signOn.withdrawn'),
          )
        }
      >
        {t('meetings.signOn.withdraw')}
      </Button>
      <h3>{t('meetings.commitments')}</h3>
      <ul class="commitments" aria-label={t('meetings.commitments')}>
        {signOn.commitments.map(({ id, value, mine }) => (
          <li key={id}>
            <Checkbox
              checked={value.state === 'done'}
              onChange={(over) =>
                saving.save(
                  putCommitment(
                    house,
                    signOn.id,
                    { ...value, state: over ? 'done' : 'agreed' },
                    mine,
                    id,
                  ),
                )
              }
              {...(mine ? { hint: t('meetings.commitments.mine') } : {})}
            >
              {value.text}
            </Checkbox>
            <IconButton
              icon="close"
              label={t('meetings.line.remove', { text: value.text })}
              onClick={() =>
                void saving.act(
                  removeCommitment(house, signOn.id, { id, mine }),
                  t('meetings.line.removed'),
                )
              }
            />
          </li>
        ))}
      </ul>
      <Offers
        label={t('meetings.commitments')}
        offers={offers
          .filter((one) => !taken.has(one.id))
          .map((one) => ({
            key: one.id,
            text: one.text,
            note: one.mine ? t('meetings.commitments.mine') : '',
          }))}
        onTake={(id) => {
          const chosen = offers.find((one) => one.id === id);
          if (chosen === undefined) return;
          void saving.act(
            putCommitment(
              house,
              signOn.id,
              { text: chosen.text.slice(0, 500), from: id, state: 'agreed' },
              chosen.mine,
            ),
            t('meetings.line.taken'),
          );
        }}
      />
      <AddLine
        open={t('meetings.line.write')}
        label={t('meetings.commitments')}
        maxLength={500}
        onAdd={(text) =>
          saving.act(
            putCommitment(house, signOn.id, { text, state: 'agreed' }, false),
            t('meetings.line.taken'),
          )
        }
      />
    </div>
  );
}

/** Refusers and silent ones whom this sign-on may reopen, and the way there. */
function ReopenedList({ profile }: { readonly profile: string }) {
  const words = useWords();
  const { t } = words;
  const live = useLive((house) => reopenedThrough(house, profile), [profile]);
  if (live.state !== 'here') return null;
  const { reopened, names } = live.value;
  if (reopened.length === 0) return null;
  return (
    <div>
      <h3>{t('meetings.reopened')}</h3>
      <ul class="paths" aria-label={t('meetings.reopened')}>
        {reopened.slice(0, 10).map((one) => (
          <li key={one.id}>
            <a class="whom-name" href={profileHref(one.id)}>
              {one.name || t('people.nameless')}
            </a>{' '}
            <span class="label">
              {t(one.why === 'refused' ? 'meetings.reopened.refused' : 'meetings.reopened.silent')}
            </span>
            <p class="path">{pathLine(words, one.path, names)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
