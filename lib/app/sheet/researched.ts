import { isTold } from '../../domain/finding';
import type { Words } from '../../language/words';
import type { KnownAnswer, KnownQuestion, Researched } from '../../sheet/input';
import type { Source } from '../../sheet/document';
import type { House } from '../house';
import { discretionIn, type Discretion } from '../people/discretion';
import { profileView, type ProfileView } from '../people/profile-view';
import { openIn, researchFrom, trackOf, type Answer, type AskedQuestion } from '../people/research';

type Reads = Pick<House, 'records' | 'now'>;

/** One profile with its answers under the guide's headings, in the language of the paper. */
export async function researched(
  house: Reads,
  profile: string,
  words: Words,
): Promise<{ readonly person: Researched; readonly view: ProfileView } | undefined> {
  const view = await profileView(house, profile);
  if (view === undefined || view.deleted === 'yes') return undefined;
  const track = await trackOf(house, view, words.language);
  const research = researchFrom(view, track, openIn(words), house.now());
  const discretion = discretionIn(view, research);
  const headings = research.headings.map(({ id, title, questions }) => ({
    id,
    title,
    questions: questions.map((one) => knownQuestion(one, discretion, words)),
  }));
  const others = research.others.map((one) => ({
    ...knownQuestion(one, discretion, words),
    prompt: '',
  }));
  const strays = { id: 'others', title: words.t('paper.others'), questions: others };
  const { stances, powers } = view.profile;
  return {
    view,
    person: {
      profile: view.profile,
      stances,
      powers,
      headings: others.length === 0 ? headings : [...headings, strays],
    },
  };
}

function knownQuestion(
  question: AskedQuestion,
  discretion: (answer: Answer) => Discretion,
  words: Words,
): KnownQuestion {
  return {
    id: question.id,
    prompt: question.prompt,
    care: question.care,
    differ: question.verdict?.say === 'differ',
    answers: question.answers.map((answer): KnownAnswer => {
      const { id, finding, field, weight } = answer;
      return {
        id,
        text: finding.text,
        entry: field.find((said) => said.value !== null)?.entry ?? '',
        ...discretion(answer),
        versions: new Set(field.map((said) => said.value?.text)).size,
        again: weight.status === 'stale' || weight.goneAt !== undefined,
        source: sourceOf(answer, words),
      };
    }),
  };
}

/** Whoever told us something in confidence is not named on paper. */
function sourceOf({ finding, field, clip }: Answer, words: Words): Source {
  if (clip !== undefined) {
    return {
      key: finding.clip ?? clip.text,
      title: clip.title,
      site: clip.site,
      seen: words.t('paper.seen', { date: words.date(clip.seen) }),
      url: address(clip.url ?? ''),
    };
  }
  const open = { site: '', seen: '', url: '' };
  if (isTold(field)) return { key: 'told', title: words.t('paper.told'), ...open };
  const title = finding.source ?? words.t('paper.noted');
  return { key: `source ${title}`, title, ...open };
}

/** Some addresses carry a page of parameters; without them they still lead to the place. */
function address(url: string): string {
  if (url.length <= 300 || !URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`.length <= 300 ? `${origin}${pathname}` : origin;
}
