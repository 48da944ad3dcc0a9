import { useState } from 'preact/hooks';
import type { MeetingView } from '../../lib/app/meetings/meeting-view';
import { reopenedThrough } from '../../lib/app/meetings/road-back';
import { recordSignOn, signOnsOf } from '../../lib/app/meetings/sign-ons';
import { dayOf } from '../../lib/app/people/day-of';
import { valueOf } from '../../lib/domain/attributes';
import type { Answer } from '../../lib/domain/debrief';
import type { Profile } from '../../lib/domain/profile';
import { useHouse, useLive } from '../house';
import { profileHref } from '../people/routes';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Field } from '../ui/Field';
import { pathLine } from './meeting-words';
import { SignedOn } from './SignedOn';
import type { Saving } from './use-save';

export interface SignOnSectionProps {
  readonly view: Pick<MeetingView, 'meeting' | 'campaign'>;
  readonly profile: Profile;
  readonly saving: Saving;
  readonly answer: Answer | undefined;
}

/** Sign-ons that stand, whatever was answered; with a yes, a new one and whom it may reopen. */
export function SignOnSection({ view, profile, saving, answer }: SignOnSectionProps) {
  const live = useLive((from) => signOnsOf(from, profile.id), [profile.id]);
  if (live.state !== 'here') return null;
  const standing = live.value.filter((one) => valueOf(one.withdrawn) === undefined);
  const part = { view, profile, saving, answer };
  const yes = answer?.answer === 'yes';
  if (standing.length === 0) return yes ? <NoteSignOn {...part} /> : null;
  return (
    <>
      {standing.map((signOn) => (
        <SignedOn key={signOn.id} {...part} signOn={signOn} />
      ))}
      {yes ? <ReopenedList profile={profile.id} /> : null}
    </>
  );
}

function NoteSignOn({ view, profile, saving, answer }: SignOnSectionProps) {
  const house = useHouse();
  const { t } = useWords();
  const [proof, setProof] = useState('');
  const [publish, setMayPublish] = useState(false);
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
                as: answer?.as ?? 'individual',
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
