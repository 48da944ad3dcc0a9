import { givenNames as all } from '../../domain/given-names';
import { words } from './words';

/** Given names that are ordinary words of English as well: they make nobody a person. */
const ordinary = new Set(
  words(`
    abbey allie anya ari asha barney beto birdie bree brooke buck bud buddy buzz cal cara chante charity
    chase chip chuck claus clement clemente cliff cole cooper dara deepa della dena dick dina dino
    donato dov drew eartha fonda gage garrison golda guido hal halle herb honora hope hung hunter inna
    iona isla joy jude lan lana leda leta liberty lim lin lina lino lita liv lon lona lotte lyric mada
    maida mara marlin mason meg melody mena meta mila miles milo milos minda mira modesta modesto mora
    naila nam naveed neta netta nico nils nona nuno oceane paco palma pat perfecto pierce piero raina
    raisa raj rama rana rasheed reed reina reine rich rico rigo rima rod rollo rune sabra sade said
    saida salina sana sang saya sayed seema shara shea shella shelva shin shira sid sierra signe sina
    skip skye starr summer sung tam tama tana teena tena tiera tona tor tora toya trace tran trea troy
    vesta veta vic vina virgina viva wan ward wen wilda yen zona
  `),
);

/** They tell a person's name from a place's or an organization's. */
export const givenNames: ReadonlySet<string> = new Set(
  [...all].filter((name) => !ordinary.has(name)),
);
