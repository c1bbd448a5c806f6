import { areAntonyms, baseOf } from '../../match/pair/kin.ts';
import { lazily } from '../../match/pair/lazily.ts';
import { stemmer } from '../../text/stem.ts';
import { foldAccents } from '../../text/words.ts';

/** Words that news turns on and their opposites: one can be so or the other. */
const EXCLUSIVE: Readonly<Record<string, string>> = {
  en: `
    rise increase grow / fall drop decrease decline shrink plunge
    raise / cut
    support favour / oppose
    accept approve / reject veto
    allow permit legalise / ban forbid prohibit outlaw
    convict guilty / acquit innocent
    profit / loss
    majority / minority
    success triumph / failure flop
    hero / villain
    real / fictional imaginary
    strengthen / weaken`,
  nb: `
    økte steg vokste økning / falt sank minket nedgang
    hevet / senket kuttet
    støtter støttet / motsetter motsatte
    godkjente vedtok / forkastet avviste avslo
    tillot / forbød
    dømt skyldig / frikjent uskyldig
    vant / tapte
    overskudd / underskudd
    flertall / mindretall
    størst største / minst minste`,
  de: `
    stieg wuchs / sank fiel schrumpfte
    angenommen gebilligt / abgelehnt
    erlaubt / verboten
    verurteilt schuldig / freigesprochen unschuldig
    gewann / verlor
    gewinn / verlust
    mehrheit / minderheit
    größte / kleinste`,
};

/** Words for how something begins and how it ends: both are so, one after the other. */
const STAGES: Readonly<Record<string, string>> = {
  en: `
    begin start open launch / end finish close conclude
    form establish / disband dissolve
    arrive enter join / leave depart
    arrest seize / release free
    hire appoint / fire dismiss resign
    impose / lift
    marry / divorce
    birth born / death die`,
  nb: `
    åpnet startet begynte / stengte endte sluttet
    stiftet grunnla / oppløst oppløste
    arrestert pågrepet / løslatt
    født / døde`,
  de: `
    begann eröffnet startete / endete geschlossen
    gegründet / aufgelöst
    festgenommen verhaftet / freigelassen
    geboren / starb gestorben`,
};

const exclusive = lazily(() => pairsByLanguage(EXCLUSIVE));
const stages = lazily(() => pairsByLanguage(STAGES));

/** Whether two stems are opposites of which one can be so or the other; WordNet's antonyms are among them. */
export function areOpposites(a: string, b: string, language: string): boolean {
  if (exclusive().get(language)?.has(`${a} ${b}`)) return true;
  return language === 'en' && areAntonyms(a, b) && !areStages(a, b, language);
}

/** Whether two stems are the beginning and the end of something: both are so, but not on one day. */
export function areStages(a: string, b: string, language: string): boolean {
  return stages().get(language)?.has(`${a} ${b}`) ?? false;
}

function pairsByLanguage(lists: Readonly<Record<string, string>>): Map<string, Set<string>> {
  return new Map(Object.entries(lists).map(([language, list]) => [language, pairsOf(list, language)]));
}

/** Each pair of opposite stems in both orders. */
function pairsOf(list: string, language: string): Set<string> {
  const pairs = list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [side = [], opposite = []] = line.split('/').map((words) => stemsOf(words, language));
      return side.flatMap((a) => opposite.flatMap((b) => [`${a} ${b}`, `${b} ${a}`]));
    });
  return new Set(pairs);
}

function stemsOf(words: string, language: string): string[] {
  const stem = stemmer(language);
  return words
    .trim()
    .split(/\s+/)
    .map(foldAccents)
    .map((word) => stem(language === 'en' ? baseOf(word) : word));
}
