import { foldText } from './fold-text';

/** Short and full forms of given names in the two languages, a family a line; the first stands for all. */
const families = `
alexander alex sandy xander
alejandro ale jandro
alexandra alex sandra lexi
andrew andy drew
anthony tony
antonio tono tonio
barbara barb babs
benjamin ben benny
catherine kathy cathy kate katie katherine kathryn
charles charlie chuck
christopher chris
christine chris chrissy tina christina
concepcion concha conchita
daniel dan danny
david dave davey
deborah deb debbie debra
donald don donnie
dorothy dot dottie
edward ed eddie ned ted
eduardo lalo edu
elizabeth liz beth betty eliza lisa betsy
enrique quique kike
francisco paco pancho fran frank
francis frank fran
frederick fred freddie
gabriel gabe
gerald gerry jerry
gregory greg
guadalupe lupe lupita
guillermo memo
gwendolyn gwen
henry hank harry
ignacio nacho
isabel isa chabela
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jesus chuy chucho
jose pepe chepe
joseph joe joey
joshua josh
juan juanito
katherine kathy kate katie kat
kenneth ken kenny
lawrence larry
leonard leo lenny
luis lucho
manuel manny manolo
margaret maggie meg peg peggy
maria mari maru
matthew matt
michael mike mick mickey
miguel migue
mercedes meche
nathaniel nate nathan
nicholas nick nico
pamela pam
patricia pat patty trish
patrick pat
peter pete
philip phil
rafael rafa
raymond ray
rebecca becky becca
richard rick dick rich ricky
robert bob bobby rob robbie bert
roberto beto
ronald ron ronnie
rosario chayo
salvador chava
samuel sam sammy
sandra sandy
sebastian seb bastian
sergio checo
stephen steve steven
susan sue susie suzanne
teresa tere terry theresa
theodore ted teddy theo
thomas tom tommy
timothy tim
victoria vicky tori
vincent vince
walter walt
william bill will billy willie liam
zachary zach zack`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const byForm = new Map<string, Set<number>>();
families.forEach((forms, family) => {
  for (const form of forms) byForm.set(form, (byForm.get(form) ?? new Set()).add(family));
});

/** Whether two given names may be forms of one: Ted and Theodore, Lupe and Guadalupe. */
export function sameGivenName(one: string, other: string): boolean {
  const [left, right] = [foldText(one), foldText(other)];
  if (left === right) return true;
  const families = byForm.get(left);
  return families !== undefined && !families.isDisjointFrom(byForm.get(right) ?? new Set());
}

/** Every form that may stand for the same given name: Thomas, Tom and Tommy for any of them. */
export function givenNameForms(name: string): readonly string[] {
  const found = byForm.get(foldText(name)) ?? [];
  return [...new Set([...found].flatMap((family) => families[family] ?? []))];
}
