import { type Abbreviations, words } from './abbreviations.ts';

export const english: Abbreviations = {
  joining: words(`
    Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Revd Hon Rt Gov Lt Col Gen Adm Capt Cmdr Cdr Cpl Sgt Maj Brig Pvt Pte
    Sen Rep Reps Sens Pres Supt Insp Det Amb Atty Ste Mt Ft Sir Msgr Pfc Ens Wm Geo
    e.g i.e viz cf vs v.s f.e c.f approx ca incl excl Orig resp dept med
  `),
  numbering: words(`
    no nos No Nos nr p pp pg para paras sec Sec fig figs vol vols ch chap art Art ver v s c ca N° n° Rs rs ext Op op Tel tel Fax ft
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  `),
  closing: words(`
    Inc Ltd Co Corp Bros LLC Plc plc Cos Assn Dept Univ Jr Sr Esq Ph.D M.D B.A M.A etc al ed eds est
    St Ave Blvd Rd Sq Bldg Hwy Rte
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
    Ala Ariz Ark Calif Colo Conn Fla Ga Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Penn Pa Tenn Tex Vt Va Wis Wyo
    Ont Que Alta Sask
  `),
  clock: ['a.m', 'p.m', 'A.M', 'P.M'],
  afterClock: words(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Eastern Central Mountain Pacific Greenwich Moscow Oslo Kyiv
  `),
  timePrepositions: words(
    'At By On Around About Until Till From Before After Since Between Shortly Just Near',
  ),
  starters: words(`
    The A An This That These Those It Its He She They We You I His Her Their Our My Your There Here
    In On At By For From With Without After Before During Since Until While When Whenever Where Who Whose What Why
    How Which If Although Though Because As But And Or Yet So However Meanwhile Moreover Furthermore Also Then Thus
    Some Many Most Several Both Each Every All Another Others Not Did Does Do Is Are Was Were Has Have Had
    Can Could Should Would Despite According Between Among Earlier Later Instead Perhaps Once Even Only To
    Nor Nevertheless Nonetheless Still Therefore Today Yesterday Asked Unlike Like
    Nobody Everyone Everybody Someone Nothing None Neither Either Few Any Such Amid Against Across Through Within
    Following Given Whether Besides Beyond Now Again Almost Already Always Never Often Sometimes Usually Recently
    Finally Eventually Additionally Similarly Indeed Unless
  `),
  ordinalNouns: [],
  ordinalArticles: [],
  exclaimedNames: ['Yahoo', 'E', 'Jeopardy', 'Mia', 'Oklahoma'],
  sayingVerbs: words(
    'said says asked asks added adds told replied answered wrote recalled testified tweeted shouted warned wondered continued insisted explained',
  ),
};
