/** A story made up, told by its facts: words that every article of it uses, more or less. */
interface Story {
  names: string[];
  facts: string[][];
}

/** Numbers from 0 to 1 that look random and are the same in every run (Park & Miller's generator, 1988). */
function dice(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export const SENTENCES_OF_ARTICLE = 30;
export const ARTICLES_OF_STORY = 8;
const FACTS_OF_STORY = SENTENCES_OF_ARTICLE;
const WORDS_OF_FACT = 9;
const NAMES_OF_STORY = 12;
/** How much of a fact's words each telling of it keeps. */
const KEPT = 0.7;

/** Different words of news, and how often each: Zipf's law with Mandelbrot's shift, as counts of news corpora fit it. */
const VOCABULARY = 60_000;
const SHIFT = 20;
const FREQUENCIES = frequencies();

/** Small words between the others, so that a sentence is as long as one of news and much of it is common. */
const TEMPLATES = [
  'The # # in @ was # by the # of # and # after # had # # the #.',
  '@ said that # # would # the # on #, when a # of # # and #.',
  'It is the # # since @ # a # # for # and # # with #.',
  'According to @, # # and # # were # in the # # before # #.',
  'A # from @ # the #, which # # # after the # # of #.',
];

/** The text of a story's article: sentences, one a line. The same for the same numbers. */
export function articleText(story: number, article: number, sentences = SENTENCES_OF_ARTICLE): string[] {
  const told = storyOf(story);
  const roll = dice(1 + story * 7919 + article * 104729);
  return Array.from({ length: sentences }, (_, at) => sentence(told, at, roll));
}

function storyOf(number: number): Story {
  const roll = dice(1 + number * 15485863);
  const names = Array.from({ length: NAMES_OF_STORY }, () => capital(made(VOCABULARY + draw(roll, 40_000))));
  const facts = Array.from({ length: FACTS_OF_STORY }, () =>
    Array.from({ length: WORDS_OF_FACT }, () => word(roll)),
  );
  return { names, facts };
}

function sentence({ names, facts }: Story, at: number, roll: () => number): string {
  const fact = facts[at % facts.length] as string[];
  const kept = fact.filter(() => roll() < KEPT);
  const template = TEMPLATES[draw(roll, TEMPLATES.length)] as string;
  return template.replace(/[#@]/g, (slot) => {
    // A story has its main names, and others named in passing.
    if (slot === '@') return names[draw(() => roll() ** 3, names.length)] as string;
    return kept.shift() ?? (roll() < 0.1 ? String(draw(roll, 2000)) : word(roll));
  });
}

/** A word of the vocabulary, as often as its rank says. */
function word(roll: () => number): string {
  const at = roll() * (FREQUENCIES.at(-1) as number);
  let [low, high] = [0, VOCABULARY - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((FREQUENCIES[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return made(low);
}

function frequencies(): Float64Array {
  const sums = new Float64Array(VOCABULARY);
  let sum = 0;
  for (let rank = 0; rank < VOCABULARY; rank++) {
    sum += 1 / (rank + SHIFT);
    sums[rank] = sum;
  }
  return sums;
}

const SYLLABLES = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v'].flatMap((consonant) =>
  ['a', 'e', 'i', 'o', 'u'].map((vowel) => consonant + vowel),
);

/** A word for a number: syllables, and an end that no stemmer takes off. */
function made(number: number): string {
  let rest = number + SYLLABLES.length;
  let text = '';
  while (rest > 0) {
    text += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return `${text}rk`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function draw(roll: () => number, count: number): number {
  return Math.floor(roll() * count);
}
