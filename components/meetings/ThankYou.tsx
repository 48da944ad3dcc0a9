import { setMeetingField } from '../../lib/app/meetings/edit-meeting';
import { meetingBecame } from '../../lib/app/meetings/finish-meeting';
import { thanksFrom } from '../../lib/app/meetings/thanks';
import { valueOf } from '../../lib/domain/attributes';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { paperHref } from '../sheet/routes';
import { announce } from '../ui/Announcer';
import { Button, LinkButton } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { PlanPartProps } from './MeetingBasics';
import { SavedField } from './SavedField';
import { Section } from './Section';

/** A thank-you always, also after a no: drafted from a recap that somebody read and approved. */
export function ThankYou({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const { t, list, date } = useWords();
  const { meeting, debrief } = view;
  const recap = valueOf(debrief.recap) ?? '';
  const thanks = thanksFrom(debrief);
  const thanked = valueOf(debrief.thanked);
  const names = view.profiles.map((one) => valueOf(one.name) ?? '').filter((name) => name !== '');
  const letter =
    thanks === undefined
      ? ''
      : [
          t('meetings.thanks.dear', { names: list(names) }),
          t('meetings.thanks.opening'),
          thanks.recap,
          t('meetings.thanks.closing', {
            group: (view.campaign && valueOf(view.campaign.group)) ?? t('meetings.thanks.us'),
          }),
        ].join('\n\n');

  return (
    <Section title={t('meetings.thanks')}>
      <SavedField
        label={t('meetings.recap')}
        hint={t('meetings.recap.hint')}
        value={recap}
        lines={4}
        maxLength={2000}
        care
        onSave={(text) => saving.save(setMeetingField(house, meeting.id, 'recap', text))}
      />
      {recap === '' || (thanks !== undefined && !thanks.changedSince) ? null : (
        <Notice
          title={thanks === undefined ? t('meetings.recap.approve') : t('meetings.recap.changed')}
          actions={
            <Button
              onClick={() =>
                void saving.act(
                  setMeetingField(house, meeting.id, 'recapApproved', recap),
                  t('meetings.recap.approved'),
                )
              }
            >
              {t('meetings.recap.approveIt')}
            </Button>
          }
        />
      )}
      {letter === '' ? null : (
        <div class="letter">
          <p class="letter-text">{letter}</p>
          <div class="meeting-actions">
            <Button
              icon="copy"
              onClick={() => {
                void navigator.clipboard
                  .writeText(letter)
                  .then(() => announce(t('meetings.copied')));
              }}
            >
              {t('meetings.copy')}
            </Button>
            <LinkButton icon="print" href={paperHref('letter', { kind: 'thanks', id: meeting.id })}>
              {t('meetings.papers.asLetter')}
            </LinkButton>
            {thanked === undefined ? (
              <Button
                icon="check"
                onClick={() =>
                  void saving.act(
                    meetingBecame(house, meeting.id, 'thanked'),
                    t('meetings.thanked.noted'),
                  )
                }
              >
                {t('meetings.thanked')}
              </Button>
            ) : (
              <span class="label">{t('meetings.thanked.on', { date: date(thanked) })}</span>
            )}
          </div>
        </div>
      )}
    </Section>
  );
}
