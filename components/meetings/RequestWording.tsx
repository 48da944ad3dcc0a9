import { useState } from 'preact/hooks';
import { planRequest } from '../../lib/app/meetings/log-approach';
import { askersOf } from '../../lib/app/meetings/ask-view';
import { filledIn } from '../../lib/app/meetings/filled-in';
import { blanksOf, mailAddress, requestDraft } from '../../lib/app/meetings/request-draft';
import { valueOf } from '../../lib/domain/attributes';
import { openBlanks } from '../../lib/domain/open-blanks';
import { useHouse } from '../house';
import { paperHref } from '../sheet/routes';
import { useWords } from '../shell/words';
import { announce } from '../ui/Announcer';
import { Button, LinkButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import type { AskPartProps } from './AskPanel';
import { SavedField } from './SavedField';
import { unknownBlank } from './sheet-language';

/** The request in the track's words, to be made one's own; it is sent by nobody but its writer. */
export function RequestWording({ view, saving }: AskPartProps) {
  const house = useHouse();
  const words = useWords();
  const { t, list } = words;
  const { profile, campaign } = view;
  const round = view.rounds.at(-1);
  const askers = askersOf(view);
  const sender = askers.names.length === 0 ? undefined : list(askers.names);
  const unknown = unknownBlank(words);
  const draft = requestDraft(profile, campaign, sender, words.language, unknown, askers.as);
  const written = round && valueOf(round.request);
  const kept =
    written === undefined ? undefined : filledIn(written, blanksOf(profile, campaign, sender));
  const [begun, setBegun] = useState(false);
  if (draft === undefined) return <p class="label">{t('meetings.request.noAudience')}</p>;
  const text = kept ?? draft.text;
  const open = openBlanks(text);
  const email = profile.contacts.find((one) => one.value.kind === 'email')?.value.value;
  const subject = t('meetings.request.subject');

  return (
    <div class="request">
      <h3>{t('meetings.request')}</h3>
      {kept === undefined && !begun ? (
        <div class="prompt-text">
          <p>{draft.text}</p>
          <Button
            size="small"
            icon="edit"
            onClick={() => {
              setBegun(true);
              saving.save(planRequest(house, profile.id, campaign?.id, { request: draft.text }));
            }}
          >
            {t('meetings.request.begin')}
          </Button>
        </div>
      ) : (
        <SavedField
          label={t('meetings.request')}
          hideLabel
          hint={t('meetings.request.hint')}
          value={text}
          lines={6}
          maxLength={4000}
          voice="people"
          care
          onSave={(request) =>
            saving.save(planRequest(house, profile.id, campaign?.id, { request }))
          }
        />
      )}
      {open.length === 0 ? null : (
        <p class="label">{t('meetings.request.open', { what: list(open) })}</p>
      )}
      <div class="meeting-actions">
        <Button
          icon="copy"
          size="small"
          onClick={() => {
            void navigator.clipboard.writeText(text).then(() => announce(t('meetings.copied')));
          }}
        >
          {t('meetings.copy')}
        </Button>
        {email === undefined ? null : (
          <LinkButton size="small" icon="external" href={mailAddress(email, subject, text)}>
            {t('meetings.request.mail')}
          </LinkButton>
        )}
        <LinkButton
          size="small"
          icon="print"
          href={paperHref('letter', { kind: 'request', id: profile.id })}
        >
          {t('meetings.papers.asLetter')}
        </LinkButton>
        {valueOf(profile.audience) === 'business' ? (
          <LinkButton
            size="small"
            icon="print"
            href={paperHref('letter', { kind: 'business', id: profile.id })}
          >
            {t('meetings.papers.business')}
          </LinkButton>
        ) : null}
      </div>
      <Disclosure summary={t('meetings.request.phone')}>
        <ol class="prompts">
          {draft.naming.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Disclosure>
      <Scheduler view={view} saving={saving} />
    </div>
  );
}

/** Who keeps their calendar: often the person to call. */
function Scheduler({ view, saving }: AskPartProps) {
  const house = useHouse();
  const { t } = useWords();
  const round = view.rounds.at(-1);
  const scheduler = round && valueOf(round.scheduler);
  const { name = '', contact = '' } = scheduler ?? {};
  const say = (next: { name?: string; contact?: string }) =>
    saving.save(
      planRequest(house, view.profile.id, view.campaign?.id, {
        scheduler: next,
      }),
    );
  return (
    <Disclosure
      summary={name === '' ? t('meetings.scheduler') : t('meetings.scheduler.is', { name })}
    >
      <div class="plan-grid">
        <SavedField
          label={t('meetings.scheduler.name')}
          value={name}
          maxLength={120}
          onSave={(text) => say({ name: text })}
        />
        <SavedField
          label={t('meetings.scheduler.contact')}
          value={contact}
          maxLength={300}
          onSave={(text) => say({ contact: text })}
        />
      </div>
    </Disclosure>
  );
}
