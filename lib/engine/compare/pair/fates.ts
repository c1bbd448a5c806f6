import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { byWord } from './by-word.ts';

/** What happens to people in news, small letters without accents. Who is killed is another than who is hurt. */
const FATES: Readonly<Record<string, string>> = {
  dead: `dead died die dies dying kill kills killed killing death deaths fatal drept dode omkom omkommet doden drepte
    getotet tote toten starben starb gestorben`,
  hurt: `hurt injure injures injured injuring wound wounds wounded wounding skadet skadd sarede saret verletzt verletzte`,
  shot: 'shoot shoots shot shooting skutt skjot angeschossen',
  arrested:
    'arrest arrests arrested arresting detained held custody pagrepet arrestert festgenommen verhaftet',
  missing: 'missing savnet savnes vermisst',
  saved:
    'rescue rescues rescued rescuing saved survive survived survivors reddet overlevde gerettet uberlebten',
  ill: 'infected hospitalised hospitalized sick ill smittet innlagt syke infiziert erkrankt',
};

const FATE_OF = byWord(FATES);

/** What happened to the people counted at `span`: the nearest word for it in its clause; `null` where none is. */
export function fateOf({ text }: SentenceReading, span: Span): string | null {
  const words = splitWords(text).filter(({ lower }) => FATE_OF.has(lower));
  const nearest = words
    .filter((word) => !/[,;:]/.test(between(text, word, span)))
    .sort((a, b) => between(text, a, span).length - between(text, b, span).length)[0];
  return FATE_OF.get(nearest?.lower ?? '') ?? null;
}

function between(text: string, a: Span, b: Span): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}
