import type { MeetingView } from '../../lib/app/meetings/meeting-view';
import { furtherCommitments } from '../../lib/app/meetings/commitments';
import {
  putCommitment,
  removeCommitment,
  setProofClip,
  setPublish,
} from '../../lib/app/meetings/sign-ons';
import { valueOf } from '../../lib/domain/attributes';
import type { Answer } from '../../lib/domain/debrief';
import type { Profile } from '../../lib/domain/profile';
import type { SignOn } from '../../lib/domain/sign-on';
import { useHouse } from '../house';
import { AddLine } from '../people/AddLine';
import { useWords } from '../shell/words';
import { IconButton } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { Offers } from './Offers';
import { ProofPicker } from './ProofPicker';
import { unknownBlank } from './sheet-language';
import { SignOnLine } from './SignOnLine';
import type { Saving } from './use-save';

export interface SignedOnProps {
  readonly signOn: SignOn;
  readonly profile: Profile;
  readonly view: Pick<MeetingView, 'meeting' | 'campaign'>;
  readonly saving: Saving;
  readonly answer: Answer | undefined;
}

/** A sign-on that stands, whatever was answered here: with a yes, what more they may do. */
export function SignedOn({ signOn, profile, view, saving, answer }: SignedOnProps) {
  const house = useHouse();
  const { t } = useWords();
  const against = contradiction(signOn, view, answer);
  return (
    <div class="sign-on">
      {against === undefined ? null : <Notice tone="warn">{t(against)}</Notice>}
      <SignOnLine signOn={signOn} acting={saving} />
      {answer?.answer === 'yes' ? (
        <>
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
          <Commitments signOn={signOn} profile={profile} view={view} saving={saving} />
        </>
      ) : null}
    </div>
  );
}

/** How a sign-on and the answer to the same campaign's ask speak against each other. */
function contradiction(
  signOn: SignOn,
  { campaign }: SignedOnProps['view'],
  answer: Answer | undefined,
) {
  const own = valueOf(signOn.campaign) ?? campaign?.id;
  if (answer === undefined || own !== campaign?.id) return undefined;
  if (answer.answer !== 'yes') return 'meetings.signOn.notYes';
  const other = answer.as !== undefined && answer.as !== valueOf(signOn.as);
  return other ? 'meetings.signOn.otherName' : undefined;
}

function Commitments({ signOn, profile, view, saving }: Omit<SignedOnProps, 'answer'>) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const taken = new Set(signOn.commitments.map((one) => one.value.from));
  const offers = furtherCommitments(profile, view.campaign, words.language, unknownBlank(words));
  return (
    <>
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
    </>
  );
}
