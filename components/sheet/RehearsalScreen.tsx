import { useRef } from 'preact/hooks';
import { keepReply, rehearsalOf, type Rehearsal } from '../../lib/app/sheet/rehearsal';
import { useHouse, useLive } from '../house';
import { useSave } from '../meetings/use-save';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { Field } from '../ui/Field';
import { Progress } from '../ui/Progress';
import { NothingToPrint } from './NothingToPrint';
import { sheetRouter } from './routes';
import { minutesAndSeconds, usePartClock } from './use-part-clock';
import './rehearsal.css';

/** The meeting played through: a part at a time against the clock, and cards for the other side. */
export function RehearsalScreen({ id }: { readonly id: string }) {
  const { t, language, locale } = useWords();
  const live = useLive((from) => rehearsalOf(from, id, { language, locale }), [id, language]);
  const screen = useRef<HTMLElement>(null);

  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('sheet.loading')} late />;
  if (live.value === undefined) return <NothingToPrint />;
  return (
    <main class="rehearsal" ref={screen}>
      <header class="rehearsal-head">
        <ScreenTitle>{t('sheet.rehearsal')}</ScreenTitle>
        <LinkButton kind="quiet" href={sheetRouter.href('meeting', { id })}>
          {t('sheet.rehearsal.back')}
        </LinkButton>
        <Button onClick={() => void screen.current?.requestFullscreen()}>
          {t('sheet.rehearsal.full')}
        </Button>
      </header>
      <Parts rehearsal={live.value} />
      <Cards id={id} rehearsal={live.value} />
    </main>
  );
}

function Parts({ rehearsal: { steps, language } }: { readonly rehearsal: Rehearsal }) {
  const { t, number } = useWords();
  const clock = usePartClock(steps.length);
  const step = steps[clock.part];
  if (step === undefined) return null;
  const left = step.minutes * 60 - clock.seconds;
  const time = minutesAndSeconds(Math.abs(left));
  return (
    <section class="rehearsal-part">
      <p class="label">{t('paper.page', { page: clock.part + 1, pages: steps.length })}</p>
      <h2 lang={language}>{step.title}</h2>
      {step.lines.map((line, index) => (
        <p key={index} class="rehearsal-line" lang={language}>
          {line}
        </p>
      ))}
      <p class="label">{step.who}</p>
      <p class={left < 0 ? 'rehearsal-time rehearsal-over' : 'rehearsal-time'} role="timer">
        {left < 0
          ? t('sheet.rehearsal.over', { time })
          : t('sheet.rehearsal.left', { time, minutes: number(step.minutes) })}
      </p>
      <div class="desk-actions">
        <Button
          kind="quiet"
          icon="back"
          disabled={clock.part === 0}
          onClick={() => clock.goTo(clock.part - 1)}
        >
          {t('sheet.rehearsal.before')}
        </Button>
        <Button onClick={clock.toggle} pressed={clock.running}>
          {clock.running ? t('sheet.rehearsal.stop') : t('sheet.rehearsal.start')}
        </Button>
        <Button
          kind="primary"
          icon="forward"
          disabled={clock.part === steps.length - 1}
          onClick={() => clock.goTo(clock.part + 1)}
        >
          {t('sheet.rehearsal.next')}
        </Button>
      </div>
    </section>
  );
}

function Cards({ id, rehearsal }: { readonly id: string; readonly rehearsal: Rehearsal }) {
  const house = useHouse();
  const { t } = useWords();
  const { save, trouble } = useSave();
  const { cards, language } = rehearsal;
  return (
    <section class="rehearsal-cards">
      <h2>{t('sheet.rehearsal.cards')}</h2>
      {trouble === undefined ? null : <FailureNotice failure={trouble} />}
      {cards.length === 0 ? <p>{t('sheet.rehearsal.no-cards')}</p> : null}
      {cards.map((card) => (
        <article key={card.id} class="rehearsal-card" lang={language}>
          <p class="rehearsal-saying">{card.objection.saying}</p>
          {card.objection.probe === undefined ? null : <p>{card.objection.probe}</p>}
          <Field
            label={t('sheet.rehearsal.reply')}
            hint={t('sheet.rehearsal.reply.hint')}
            value={card.objection.reply ?? ''}
            lines={2}
            maxLength={1000}
            onInput={() => undefined}
            onCommit={(reply) => save(keepReply(house, id, card, reply))}
          />
        </article>
      ))}
    </section>
  );
}
