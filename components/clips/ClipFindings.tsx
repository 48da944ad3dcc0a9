import type { ClipFinding } from '../../lib/app/clips/read-clip';
import { saysJust } from '../../lib/domain/quote';
import { profileHref } from '../people/routes';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Quote } from '../ui/Quote';

export interface ClipFindingsProps {
  readonly findings: readonly ClipFinding[];
  /** The language of the page. */
  readonly lang: string;
}

/** What was found in the page, in the order of its text, and whether the words still stand there. */
export function ClipFindings({ findings, lang }: ClipFindingsProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="clip-findings">
      <h2 id="clip-findings" class="clips-heading">
        {t('clips.from')}
      </h2>
      {findings.length === 0 ? <p class="label">{t('clips.from.none')}</p> : null}
      <ul class="clips-findings">
        {findings.map((one) => (
          <FindingLine key={one.key} found={one} lang={lang} />
        ))}
      </ul>
    </section>
  );
}

function FindingLine({ found, lang }: { readonly found: ClipFinding; readonly lang: string }) {
  const { t } = useWords();
  const { finding, standing, address, name, profile, key } = found;
  const inText = standing === 'here' || standing === 'moved';
  const quote = finding.quote?.text ?? '';
  // Said once where the answer is the quote itself; a quote that is gone is always shown.
  const shown = quote !== '' && (standing === 'gone' || !saysJust(finding.text, quote));
  return (
    <li class="clips-finding">
      <p>
        <a href={profileHref(profile)}>{name || t('clips.nameless')}</a>: {finding.text}
      </p>
      {standing === 'gone' ? <p class="clips-gone">{t('clips.standing.gone')}</p> : null}
      {standing === 'moved' ? <p class="label">{t('clips.standing.moved')}</p> : null}
      {shown ? (
        <p>
          <Quote lang={lang}>{quote}</Quote>
        </p>
      ) : null}
      <p class="clips-finding-ways">
        {inText ? (
          <Button kind="quiet" size="small" onClick={() => goToMark(key)}>
            {t('clips.show')}
          </Button>
        ) : null}
        {address === undefined ? null : (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {t('clips.openAt')} <Icon name="external" size={14} />
          </a>
        )}
      </p>
    </li>
  );
}

/** The id of the first mark of a finding in the text. */
export function markId(key: string): string {
  return `clip-mark-${key}`;
}

/** A link to it would change the address, which names the screen. */
function goToMark(key: string): void {
  const mark = document.getElementById(markId(key));
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}
