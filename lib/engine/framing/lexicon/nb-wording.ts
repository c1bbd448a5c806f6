import type { WordingLexicon } from './lexicon.ts';
import { pairs, phrases, words } from './words.ts';

/** Stance-laden Norwegian words beside plain ones, for whatever side they are used of; chosen by hand. */
const LOADED = `
  regime: regjering
  regimet: regjeringen
  marionettregjering: regjering
  marionettregime: regjering
  diktator: leder
  despot: leder
  tyrann: leder
  krigshisser: tilhenger av krig
  krigshissere: tilhengere av krig
  krigsmaskin: væpnede styrker
  sabelrasling: maktdemonstrasjon
  skremselspropaganda: advarsel
  propaganda: budskap
  barbarisk: voldelig
  barbariske: voldelige
  brutal: voldelig
  brutale: voldelige
  brutalt: voldelig
  hensynsløs: hard
  hensynsløse: harde
  blodbad: drap
  provoserende: som kan vekke motstand
  uprovosert: uten forutgående angrep
  uprovoserte: uten forutgående angrep
  krigersk: fiendtlig
  skamløs: åpen
  skamløse: åpne
  skammelig: kritisert
  hensynsløst: hardt
  heksejakt: granskning
  skinnvalg: valg
  skueprosess: rettssak
  historisk: ny
  historiske: nye
  banebrytende: ny
  heroisk: modig
  urokkelig: fast
  lakei: alliert
  lakeier: allierte
  landsforræder: motstander
  maktovertakelse: overtakelse
`;

export const NB_WORDING: WordingLexicon = {
  hedgingAdjectives: phrases(
    'såkalt, såkalte, påstått, påståtte, angivelige, formodet, formodede, antatt, antatte, mistenkt, mistenkte',
  ),
  hedgingPhrases: phrases(`
    angivelig, visstnok, etter sigende, tilsynelatende, trolig, antakelig, antagelig, muligens, kanskje, skal visstnok,
    skal angivelig, ser ut til å, later til å, det hevdes at, det antas at, det håpes at, håpet er, man tror, sies å være,
    sies å ha, antas å være, antas å ha, kan være, kan ha, kan bli, kunne bli, ubekreftede meldinger`),
  certainty: phrases(`
    søker å, prøver å, forsøker å, håper å, tar sikte på å, har som mål å, planlegger å, akter å, ønsker å, sikter mot å,
    vil forsøke å, vil prøve å`),
  beforeNoun: [],
  beforeNounEndings: [],
  plans: words(`
    avtale avtalen avtaler avtalene pakt pakten partnerskap partnerskapet plan planen forslag forslaget lov loven prosjekt
    prosjektet erklæring erklæringen samtaler samtalene forhandlinger forhandlingene traktat traktaten program programmet
    ordningen strategi strategien samarbeid samarbeidet tiltak tiltaket tiltakene initiativ initiativet dokumentet teksten`),
  standIns: words('den det de som'),
  relatives: words('som'),
  clauseStarters: words('men mens selv fordi som når hvor dersom'),
  contrasts: words('men mens'),
  disbelieving: phrases('vil ha oss til å tro, vil få oss til å tro, ønsker at vi skal tro'),
  loaded: pairs(LOADED),
  plain: phrases(`
    sanksjonsregime, skatteregime, historisk museum, historiske bygninger, historisk bygning, historisk sett, historisk lav,
    historisk høy, historisk lavt, historisk høyt, historiske steder, historisk sentrum`),
};
