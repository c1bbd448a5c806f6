import { foldAccents } from './words.ts';

/**
 * Words that carry no subject of their own: articles, pronouns, auxiliaries, prepositions, conjunctions and the
 * verbs of saying are left to the lexicon. The closed word classes of each language's grammar, written down here;
 * the longer lists in use (Snowball's) also hold words that news turns on, such as "against" and "not".
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `
    a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they
    them their theirs who whom whose which what there here and or but if then than so as because while of at by for
    with about into through during to from in on up out off over between among is am are was were be been being has
    have had having do does did doing will would shall should can could may might must own same such too very just
    also both each other some any all one's itself himself herself themselves when where how why s t d ll m re ve
    him per via upon within it's that's he's she's they're we're i'm
  `,
  nb: `
    en et ei den det de dette disse denne jeg meg min mitt mine vi oss vår vårt våre du deg din ditt dine dere deres
    han ham hans hun henne hennes seg sin sitt sine man som hvem hva hvilken hvilke hvor når hvordan hvorfor der her
    og eller men hvis om at så enn fordi mens av på i til for fra med ved under over mellom etter ut inn opp ned er
    var være vært blir ble bli blitt har hadde ha hatt vil ville skal skulle kan kunne må måtte bør burde samme
    selv også bare både hver noen alle annen annet andre slik
  `,
  de: `
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem ich mich mir mein meine
    wir uns unser unsere du dich dir dein ihr euch er ihn ihm sein seine seinen seinem seiner seines sie ihnen ihre
    ihren ihrem ihrer ihres es sich man wer was welche welcher welches wo wann wie warum hier da und oder aber wenn
    dass daß weil als während von vom zu zum zur in im an am auf aus bei mit nach über unter zwischen durch für um
    ist sind war waren sein gewesen wird werden wurde wurden worden hat haben hatte hatten kann können konnte soll
    sollen sollte will wollen wollte muss müssen musste darf auch nur noch so sehr selbst beide jeder alle andere
  `,
};

const SETS = new Map(
  Object.entries(LISTS).map(([language, list]) => [
    language,
    new Set(list.trim().split(/\s+/).map(foldAccents)),
  ]),
);

/**
 * Whether a word, in its normal form (`normalise`), carries no subject of its own in a language (`en`, `nb`, `de`).
 * `false` in a language without a list.
 */
export function isStopWord(word: string, language: string | null): boolean {
  return SETS.get(language ?? '')?.has(word) ?? false;
}
