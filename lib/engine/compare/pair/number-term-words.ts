/** Words that tell on what terms a number holds, in English, Norwegian and German. */

/** What a number comes to: asked for, offered, expected, or what came of it. */
export type Stage = 'asked' | 'offered' | 'expected' | 'come';

/** Words beside a number for each stage, small letters without accents. */
export const STAGES: Readonly<Record<Stage, string>> = {
  asked: `ask asks asked asking seek seeks seeking sought demand demands demanded demanding request requests requested
    requesting wants wanted claims sue sues sued suing
    krever krevde kravet ba ber pastand fordert forderte fordern gefordert verlangt verlangte beantragt beantragte`,
  offered: `offer offers offered offering proposed proposes proposal bid
    tilbod tilbyr tilbud tilbudt foreslo foreslar bot angebot angeboten vorgeschlagen`,
  expected: `expect expects expected expecting forecast forecasts predicted predicts estimate projected plan plans
    planned planning target targets targeted budget budgeted goal aims aimed hoped hopes faces facing risks originally
    initially
    ventet ventes venter anslag planlegger planla planlagt mal malet budsjett budsjettert risikerer opprinnelig
    erwartet erwarten prognose geplant plant planen ziel droht drohen ursprunglich`,
  come: `sentenced jailed imprisoned paid pays pay awarded granted given gave gives got received sold fetched won ordered
    settled agreed accepted approved fined raised cost ended spent killed died actual final turned came
    domt betalte betaler fikk gitt solgt innbrakte kostet endte brukt drept
    verurteilt zahlte bezahlt erhielt bekam verkauft kostete endete getotet`,
};

/** Where one statement on a number ends; a comma or stop inside a number is none. */
export const BORDER = /[;:)]|[,.](?!\d)| (?:but|while|whereas|although|men|mens|aber|während) /u;

/** Ends where a number is only measured against: "less than the eight years that were asked for". */
export const THAN = /(?<!\p{L})(?:than|enn|als)(?: the| de| die| den)?[ \u00A0]$/iu;

/** Ends where the number of an earlier time stands: "compared with a profit of". */
export const AHEAD_OF_EARLIER =
  /(?<!\p{L})(?:compared (?:with|to)|against|versus|previously|sammenlignet med|mot|tidligere|verglichen mit|im vergleich zu|gegenüber|zuvor)(?: [\p{L}’'-]+){0,3}[ \u00A0(]$/iu;

/** "Up from", and "from" where something is said to change: a delegation comes from 20 countries. */
export const FROM = /(?<!\p{L})(?:from|fra|von)(?: (?:just|only|bare|nur))?[ \u00A0]$/iu;
export const CHANGE =
  /(?<!\p{L})(?:up|down|rose|risen|rises|rise|rising|fell|fallen|falls|fall|falling|drop\p{L}*|grew|grown|grows|grow|growth|increas\p{L}*|decreas\p{L}*|eased|slowed|cut|raised|climbed|jump\p{L}*|slip\p{L}*|slid|shrank|surged|soared|plunged|doubled|halved|reduced|lowered|lifted|steg|steget|økte|økt|opp|ned|falt|falle|sank|sunket|vokste|gikk|stieg|gestiegen|fiel|gefallen|gesunken|gewachsen|erhöht|gesenkt)(?!\p{L})/iu;

/** Follows the number of an earlier time: "1.2 billion a year earlier", but not "15 per cent more than a year earlier". */
export const AFTER_EARLIER =
  /(?<!(?:than|from|on|as|with|to|against|since|over|enn|fra|mot|som|med|als|gegenüber|seit|zum)(?: in| i| im)?(?: the| a| one| et| ett)? )(?<!\p{L})(?:(?:a|one|the) (?:year|month|quarter|week|day|decade) (?:earlier|ago|before|previously)|(?:the )?(?:previous|prior|preceding) (?:year|month|quarter|week|day|period|one)|(?:ett?|en) (?:år|måned|uke) (?:tidligere|siden)|(?:året|måneden|uken|kvartalet) (?:før|tidligere)|(?:ein|einen) (?:jahr|monat) zuvor|vor einem (?:jahr|monat)|im vor(?:jahr|monat|quartal))(?!\p{L})/iu;

const ITEM =
  "(?: [\\p{L}’'-]+){0,2} (?:fees?|premiums?|commissions?|tax|taxes|vat|costs|expenses|inflation|interest|bonus(?:es)?|charges|gebyr(?:er)?|avgift(?:er)?|skatt|moms|omkostninger|kostnader|renter|inflasjon|prisvekst|gebühren|steuern?|mehrwertsteuer|kosten|aufgeld|zinsen)(?!\\p{L})";

/** "12 million including fees". */
export const PUT_IN = new RegExp(
  `(?<!\\p{L})(?<!not )(?:including|inclusive of|with|plus|counting|inkludert|medregnet|pluss|med|einschließlich|inklusive|mit|plus)${ITEM}`,
  'iu',
);

/** "11 million before fees", "net of tax", "a pre-tax profit of". */
export const LEFT_OUT = [
  new RegExp(
    `(?<!\\p{L})(?:excluding|exclusive of|before|after|without|not including|not counting|net of|adjusted for|før|etter|uten|justert for|vor|nach|ohne|bereinigt um)${ITEM}`,
    'iu',
  ),
  /(?<!\p{L})(?:pre-tax|after-tax|hammer price)(?!\p{L})/iu,
];
