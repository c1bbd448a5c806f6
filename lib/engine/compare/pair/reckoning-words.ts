/** Words by which one number is reckoned from another, in English, Norwegian and German. */

/** The first half of a year or a match is no half of a number. */
const HALF =
  '(?<!(?:first|second|early|late|latter|opening|one and a|and a|første|andre|erste|zweite)[ -])half(?![ -]?(?:time|year|an hour|past|term))';

/** By what one number is the other, where these words are told. */
export const MULTIPLES: { times: number; words: RegExp }[] = [
  {
    times: 2,
    words: whole(
      `doubl(?:e|es|ed|ing)|twice|twofold|${HALF}|halv(?:e|es|ed|ing)|dobl(?:et|er|e)|dobbelt|fordobl(?:et|er)|halvparten|halvert|halverte|verdoppelt|doppelt|halbiert|hälfte`,
    ),
  },
  {
    times: 3,
    words: whole(
      `tripl(?:e|es|ed|ing)|treble[ds]?|threefold|three times|(?:a|one) third|tredobl(?:et|er)|tre ganger|en tredel|verdreifacht|dreimal|ein drittel`,
    ),
  },
  {
    times: 4,
    words: whole(
      `quadrupl(?:e|es|ed|ing)|fourfold|four times|(?:a|one) quarter of|firedobl(?:et|er)|fire ganger|vervierfacht|viermal|ein viertel`,
    ),
  },
];

/** Whoever did it counted among the dead, or left out of them. */
export const ONE_MORE = whole(
  `(?:including|counting|excluding|besides|apart from|as well as|along with|in addition to|inkludert|medregnet|i tillegg til|einschließlich|neben) (?:(?:the|a|an|den|dem|der) )?(?:(?:suspected|alleged|lone) )?(?:attacker|assailant|gunman|shooter|suspect|bomber|killer|hijacker|perpetrator|driver|pilot|himself|herself|gjerningsmannen|angriperen|drapsmannen|sjåføren|angreifer|täter|schützen|attentäter|fahrer)`,
);

function whole(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
}
