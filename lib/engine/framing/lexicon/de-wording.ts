import type { WordingLexicon } from './lexicon.ts';
import { pairs, phrases, words } from './words.ts';

/** Stance-laden German words beside plain ones, for whatever side they are used of; chosen by hand. */
const LOADED = `
  regime: Regierung
  marionettenregierung: Regierung
  machthaber: Regierende
  diktator: Staatschef
  despot: Staatschef
  tyrann: Staatschef
  kriegstreiber: Befürworter des Krieges
  kriegsmaschinerie: Streitkräfte
  säbelrasseln: Machtdemonstration
  panikmache: Warnung
  propaganda: Darstellung
  barbarisch: gewaltsam
  barbarische: gewaltsame
  barbarischen: gewaltsamen
  brutal: gewaltsam
  brutale: gewaltsame
  brutalen: gewaltsamen
  brutaler: gewaltsamer
  rücksichtslos: hart
  rücksichtslose: harte
  blutbad: Tötungen
  provokant: Widerspruch erregend
  provokante: Widerspruch erregende
  dreist: offen
  dreiste: offene
  schamlos: offen
  hexenjagd: Untersuchung
  scheinwahl: Wahl
  scheinreferendum: Abstimmung
  schauprozess: Prozess
  historisch: neu
  historische: neue
  historischen: neuen
  historisches: neues
  bahnbrechend: neu
  bahnbrechende: neue
  heldenhaft: mutig
  unerschütterlich: fest
  unerschütterliche: feste
  handlanger: Verbündeter
  vaterlandsverräter: Gegner
`;

export const DE_WORDING: WordingLexicon = {
  hedgingAdjectives: phrases(`
    sogenannte, sogenannten, sogenannter, sogenanntes, angebliche, angeblichen, angeblicher, angebliches, mutmaßliche, mutmaßlichen, mutmaßlicher, mutmaßliches, vermeintliche,
    vermeintlichen, vermeintlicher, vorgebliche, vorgeblichen, unbestätigte, unbestätigten`),
  hedgingPhrases: phrases(`
    angeblich, offenbar, mutmaßlich, womöglich, möglicherweise, vermutlich, anscheinend, wohl, vielleicht, dem vernehmen nach,
    scheint zu, es heißt, es wird vermutet, es wird gehofft, die hoffnung ist, könnte sein, könnten sein, dürfte sein, soll sein`),
  certainty: phrases(`
    strebt an, strebt danach, zielt darauf ab, hofft darauf, hofft, hoffen, beabsichtigt, beabsichtigen, plant, planen,
    versucht, versuchen, will versuchen, bemüht sich`),
  beforeNoun: phrases('das, die, neue, neuen, ersten'),
  beforeNounEndings: [],
  plans: words(`
    abkommen abkommens vertrag vertrags pakt partnerschaft plan pläne gesetz projekt erklärung gespräche verhandlungen entwurf
    programm strategie initiative vorhaben vereinbarung papier maßnahmen bündnis dokument text`),
  standIns: words('es er sie das'),
  relatives: words('das die der'),
  clauseStarters: words('aber während obwohl weil wenn wo'),
  contrasts: words('aber während obwohl doch'),
  disbelieving: phrases(
    'will uns weismachen, wollen uns weismachen, will uns glauben machen, wollen uns glauben machen',
  ),
  loaded: pairs(LOADED),
  plain: phrases(`
    sanktionsregime, historisches museum, historische altstadt, historischen altstadt, historischer altstadtkern,
    historische gebäude, historisches gebäude, historische romane`),
};
