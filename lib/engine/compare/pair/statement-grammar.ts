/** What ends or parts the words that say what something is, by language; small letters without accents. */
export interface Grammar {
  is: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** They may stand between the verb and the article. */
  adverbs: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  ends: ReadonlySet<string>;
}

/** By language. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: {
    is: set('is was are were'),
    articles: set('a an the'),
    adverbs: set('not also only exclusively solely currently now still once one of actually'),
    conjunctions: set('and or'),
    ends: set(`of in on at by for with from into about around near as than that who whom whose which where when while
      but because after before since during between among against over under within despite`),
  },
  nb: {
    is: set('er var'),
    articles: set('en ei et den det'),
    adverbs: set('ikke ogsa bare na fortsatt en av'),
    conjunctions: set('og eller'),
    ends: set('av i pa ved for med fra om som hvor der da men fordi etter siden mellom mot over under naer'),
  },
  de: {
    is: set('ist war sind waren'),
    articles: set('ein eine der die das'),
    adverbs: set('nicht auch nur ausschliesslich noch'),
    conjunctions: set('und oder'),
    ends: set(
      'von vom in im an am auf bei fur mit aus zu zur zum uber als wo wenn aber nach seit zwischen gegen unter',
    ),
  },
};

/** Words that tell what was done, in English and Norwegian: "a film *directed* by", "was *sold*". */
export const PARTICIPLE =
  /\p{L}{2}[^e]ed$|^(?:set|shot|made|built|born|held|known|run|led|written|given|taken|sold|bought|lost|won|found|seen|told|sent|laget|skrevet|regissert|utgitt|solgt|bygd)$/u;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
