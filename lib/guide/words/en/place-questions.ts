import type { QuestionWords } from '../../question';

export const placeWords: Record<string, QuestionWords> = {
  residents: {
    prompt: 'Who lives in {place}, by what the neighborhood tells about itself?',
    why: 'Helps choose hours, languages and words. It says nothing about any one door.',
    seek: 'population households residents',
  },
  'likely-friendly': {
    prompt: 'Where in {place} have people already shown support?',
    why: 'Begin where votes, petitions or gatherings show it, not where we guess it.',
    seek: 'election results petition support',
  },
  lists: {
    prompt: 'Who could share or explain lists for {place}?',
    why: 'A good list saves evenings; somebody in local elections usually knows how.',
    seek: 'voter list precinct contact',
  },
  turf: {
    prompt: 'Which streets make up {place}, and how many doors is that?',
    why: 'A clear edge makes the goal of a day possible.',
    seek: 'boundaries streets map',
  },
  leaders: {
    prompt: 'Whom do people in {place} listen to?',
    why: "A neighbor's good word opens more doors than ours.",
    seek: 'neighborhood association leaders',
  },
  concerns: {
    prompt: 'What has happened in {place} that people are worried about?',
    why: 'Doors open on what neighbors already talk about.',
    seek: 'residents concerned news',
  },
};
