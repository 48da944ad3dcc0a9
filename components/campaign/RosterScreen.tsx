import { useState } from 'preact/hooks';
import { answerRoster, divideRoster, rosterOf } from '../../lib/app/campaign/roster';
import { releaseTie } from '../../lib/app/campaign/our-people';
import { valueOf } from '../../lib/domain/attributes';
import type { Member, RosterAnswer } from '../../lib/domain/member';
import { tieKinds, type TieKind } from '../../lib/domain/tie';
import { knownMember } from '../../lib/app/this-member';
import { tieWords } from '../../lib/language/kind-words';
import { useHouse, useLive } from '../house';
import { tasksHref } from '../meetings/routes';
import { useSave } from '../meetings/use-save';
import { roleLine } from '../people/list-words';
import { peopleHref } from '../people/routes';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Progress } from '../ui/Progress';
import { Select } from '../ui/Select';
import { FilterTag } from '../ui/Tag';
import { campaignHref } from './routes';
import '../meetings/meetings.css';
import './campaign.css';

/** A member goes through the names and ticks whom they know; two minutes are enough. */
export function RosterScreen() {
  const house = useHouse();
  const { t } = useWords();
  const live = useLive(
    async (from) => ({ roster: await rosterOf(from), me: await knownMember(from) }),
    [],
  );
  const saving = useSave();
  const [chosen, setChosen] = useState<string>();
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('meetings.loading')} late />;
  const { roster, me } = live.value;
  const members = roster.members.filter((one) => valueOf(one.name) !== undefined);
  const walker =
    members.find((one) => one.id === chosen) ?? members.find((one) => one.id === me) ?? members[0];

  if (walker === undefined || roster.targets.length === 0) {
    return (
      <>
        <ScreenTitle>{t('campaign.roster')}</ScreenTitle>
        <EmptyState
          title={t('campaign.roster.empty')}
          actions={
            walker === undefined ? (
              <LinkButton kind="primary" href={campaignHref()}>
                {t('campaign.people.add')}
              </LinkButton>
            ) : (
              <LinkButton kind="primary" href={peopleHref()}>
                {t('people.add')}
              </LinkButton>
            )
          }
        >
          <p>{t('campaign.roster.hint')}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <div class="roster">
      <ScreenTitle>{t('campaign.roster')}</ScreenTitle>
      {saving.trouble === undefined ? null : <FailureNotice failure={saving.trouble} />}
      <p>{t('campaign.roster.hint')}</p>
      <Select
        label={t('campaign.roster.who')}
        value={walker.id}
        options={members.map((one) => ({ value: one.id, label: valueOf(one.name) ?? '' }))}
        onChange={setChosen}
      />
      <ul class="roster-list" aria-label={t('campaign.roster')}>
        {roster.targets.map(({ id, columns }) => (
          <RosterRow
            key={id}
            member={walker}
            profile={id}
            name={columns.name || t('people.nameless')}
            line={roleLine(columns)}
            onAnswer={(answer, tie) => saving.save(answerRoster(house, walker.id, id, answer, tie))}
            onRelease={(tie) =>
              void saving.act(releaseTie(house, walker.id, tie.id), t('campaign.roster.released'))
            }
          />
        ))}
      </ul>
      {roster.unclaimed.length === 0 ? null : (
        <section>
          <h2>{t('campaign.roster.unclaimed', { n: roster.unclaimed.length })}</h2>
          <p class="label">{roster.unclaimed.map((one) => one.columns.name).join(', ')}</p>
          <div class="meeting-actions">
            <Button
              onClick={() =>
                void saving.act(
                  divideRoster(house, (name) => t('campaign.roster.task', { name })),
                  t('campaign.roster.divided'),
                )
              }
            >
              {t('campaign.roster.divide')}
            </Button>
            <LinkButton kind="quiet" href={tasksHref()}>
              {t('meetings.tasks')}
            </LinkButton>
          </div>
        </section>
      )}
    </div>
  );
}

interface RosterRowProps {
  readonly member: Member;
  readonly profile: string;
  readonly name: string;
  readonly line: string;
  readonly onAnswer: (
    answer: RosterAnswer | undefined,
    tie?: { readonly kind: TieKind; readonly mine: boolean },
  ) => void;
  readonly onRelease: (tie: Member['ties'][number]) => void;
}

function RosterRow({ member, profile, name, line, onAnswer, onRelease }: RosterRowProps) {
  const { t } = useWords();
  const answer = member.roster.find((one) => one.id === profile)?.value;
  const tie = member.ties.find((one) => one.value.to === profile);
  const knows = answer === 'knows' || tie !== undefined;
  return (
    <li class="roster-row">
      <span class="roster-name">
        <span class="whom-name">{name}</span> <span class="label">{line}</span>
      </span>
      <span class="roster-answers" role="group" aria-label={t('campaign.roster.know', { name })}>
        <FilterTag
          pressed={knows}
          onPress={(on) => onAnswer(on ? 'knows' : undefined, { kind: 'knows', mine: true })}
        >
          {t('campaign.roster.yes')}
        </FilterTag>
        <FilterTag
          pressed={answer === 'does-not'}
          onPress={(on) => onAnswer(on ? 'does-not' : undefined)}
        >
          {t('campaign.roster.no')}
        </FilterTag>
      </span>
      {tie === undefined ? null : (
        <span class="roster-tie">
          <Select
            label={t('campaign.roster.how', { name })}
            hideLabel
            value={tie.value.kind}
            options={tieKinds.map((kind) => ({ value: kind, label: t(tieWords[kind]) }))}
            onChange={(kind) => onAnswer('knows', { kind, mine: tie.mine })}
          />
          {tie.mine ? (
            <Button
              kind="quiet"
              size="small"
              label={t('campaign.roster.release.of', { name })}
              onClick={() => onRelease(tie)}
            >
              {t('campaign.roster.release')}
            </Button>
          ) : null}
        </span>
      )}
    </li>
  );
}
