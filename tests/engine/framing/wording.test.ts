import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../lib/engine/framing/find-marks.ts';
import type { Mark, MarkKind } from '../../../lib/engine/framing/mark.ts';

function marksOf(kind: MarkKind, text: string, language = 'en'): Mark[] {
  return findMarks(text, { language }).filter((mark) => mark.kind === kind);
}

/** What is marked, with the words it speaks of. */
const HEDGES: [text: string, hedge: string, scope: string, language?: string][] = [
  ['It would deter alleged “Russian aggression”.', 'alleged', '“Russian aggression”'],
  ['Police found the alleged weapon on Monday.', 'alleged', 'weapon'],
  ['The ship reportedly left the port, sources say.', 'reportedly', 'left the port'],
  ['The hope is the deal will bolster the flank.', 'The hope is', 'the deal will bolster the flank'],
  ['It is hoped the deal will help.', 'It is hoped', 'the deal will help'],
  ['The cables were cut, apparently.', 'apparently', 'The cables were cut'],
  ['The pact is supposed to calm Moscow.', 'is supposed to', 'calm Moscow'],
  ['The ship reportedly sank and Oslo has sent divers.', 'reportedly', 'sank'],
  ['The so-called reform was dropped.', 'so-called', 'reform'],
  ['The vessel is believed to carry drones.', 'is believed to', 'carry drones'],
  ['The talks could be over by noon.', 'could be', 'over by noon'],
  ['A purported spy was held.', 'purported', 'spy'],
  ['Skipet har angivelig forlatt havnen.', 'angivelig', 'forlatt havnen', 'nb'],
  ['Der mutmaßliche Täter schweigt.', 'mutmaßliche', 'Täter schweigt', 'de'],
];

const UNHEDGED: string[] = [
  'It is apparent that the ships sailed.',
  'The ships will sail in May.',
  'He could not swim.',
  'She could have won the race.',
  'The minister said: “It is apparently over.”',
];

describe('hedges', () => {
  test.each(HEDGES)('%s', (text, hedge, scope, language) => {
    const [mark] = marksOf('hedge', text, language);
    expect(mark?.text).toBe(hedge);
    expect(text.slice(mark?.scope.start, mark?.scope.end)).toBe(scope);
    expect(mark?.isStance).toBe(true);
  });

  test.each(UNHEDGED)('none in: %s', (text) => expect(marksOf('hedge', text)).toEqual([]));
});

const ATTRIBUTIONS: [text: string, verb: string, speaker: string, isStance: boolean, language?: string][] = [
  ['The minister said the talks had begun.', 'said', 'The minister', false],
  ['According to the MoD, the talks have begun.', 'According to', 'the MoD', false],
  ['Moscow claims that the ship was empty.', 'claims', 'Moscow', true],
  ['Sandvik insisted the deal was safe.', 'insisted', 'Sandvik', true],
  ['The premier has claimed the deal is dead.', 'claimed', 'The premier', true],
  ['Moscow claims the ship was empty.', 'claims', 'Moscow', true],
  ['Oslo claims to lead the field.', 'claims', 'Oslo', true],
  ['The premier would have us believe it is over.', 'would have us believe', 'The premier', true],
  ['The talks have begun, the ministry added.', 'added', 'the ministry', false],
  ['Moskva hevder at skipet var tomt.', 'hevder', 'Moskva', true, 'nb'],
  ['Statsråden sier at samtalene er i gang.', 'sier', 'Statsråden', false, 'nb'],
  ['Moskau behauptete, das Schiff sei leer.', 'behauptete', 'Moskau', true, 'de'],
];

const UNATTRIBUTED: string[] = [
  'The states of the region signed the stated aim.',
  'The report lists three claims and two demands.',
  'Both sides signed an announced plan.',
  'The group claimed responsibility for the blast.',
  'The town boasts a large park.',
  'His claims the other day were old.',
];

describe('attribution', () => {
  test('a distancing verb speaks of its own claim, not of what the writer sets against it', () => {
    const text = 'Moscow claims that the ship was empty, but Oslo found drones; nobody was held.';
    const [mark] = marksOf('attribution', text);
    expect(text.slice(mark?.scope.start, mark?.scope.end)).toBe('that the ship was empty');
  });

  test.each(ATTRIBUTIONS)('%s', (text, verb, speaker, isStance, language) => {
    const [mark] = marksOf('attribution', text, language);
    expect(mark).toMatchObject({ text: verb, speaker, isStance });
  });

  test.each(UNATTRIBUTED)('none in: %s', (text) => expect(marksOf('attribution', text)).toEqual([]));
});

const LOADED: [text: string, terms: string[], language?: string][] = [
  ['The regime signed the pact.', ['regime']],
  ['Moscow’s sabre-rattling and London’s warmongering continue.', ['sabre-rattling', 'warmongering']],
  ['The puppet government hailed a landmark deal.', ['puppet government', 'landmark']],
  ['It was an unprovoked and brutal attack.', ['unprovoked', 'brutal']],
  ['Both leaders praised the historic pact.', ['historic']],
  ['The sanctions regime covers the historic town.', []],
  ['The ship passed Cape Brutal and a landmark in the fjord.', []],
  ['The minister called it “a historic day”.', []],
  ['Det historiske forliket provoserte regimet.', ['historiske', 'regimet'], 'nb'],
  ['Das Regime nannte den Vertrag eine brutale Zumutung.', ['Regime', 'brutale'], 'de'],
];

describe('loaded terms', () => {
  test.each(LOADED)('%s', (text, terms, language) => {
    const marks = marksOf('loaded-term', text, language);
    expect(marks.map((mark) => mark.text)).toEqual(terms);
    expect(marks.every(({ isStance }) => isStance)).toBe(true);
  });
});

const CERTAINTY: [text: string, phrase: string, scope: string, language?: string][] = [
  ['The UK seeks to assume a larger role.', 'seeks to', 'assume a larger role'],
  ['When the talks opened, London hoped to protect cables.', 'hoped to', 'protect cables'],
  ['Ministers behind the pact aim to protect cables.', 'aim to', 'protect cables'],
  ['Under the pact London aims to protect cables.', 'aims to', 'protect cables'],
  ['London backs a pact. It hopes to sign soon.', 'hopes to', 'sign soon'],
  ['The UK seeks to take a role and Norway will buy ships.', 'seeks to', 'take a role'],
  ['Oslo hopes to sign while London is building ships.', 'hopes to', 'sign'],
  ['Oslo hopes to protect cables and pipes.', 'hopes to', 'protect cables and pipes'],
  ['Partene håper å signere, men tvilen er stor.', 'håper å', 'signere', 'nb'],
  ['Oslo hopes to sign by June, if all goes well.', 'hopes to', 'sign by June'],
  ['The ministry plans to sign.', 'plans to', 'sign'],
  ['In a bid to save money, ships were sold.', 'In a bid to', 'save money'],
  ['Landet håper å undertegne i juni.', 'håper å', 'undertegne i juni', 'nb'],
];

const CERTAIN: [text: string, language?: string][] = [
  ['The UK will take a larger role.'],
  ['The two are to sign by June.'],
  ['The deal shows a larger role for the UK.'],
  ['Healey outlined plans to sign.'],
  ['They discussed new plans to sign.'],
  ['The government’s aim to sign is old.'],
  ['The pact aims to protect cables.'],
  ['The proposed partnership between the two seeks to build on old ties.'],
  ['The agreement, announced on Thursday, aims to protect cables.'],
  ['They signed a deal that aims to protect cables.'],
  ['Both signed a statement seeking to end the dispute.'],
  ['The two opened talks. They aim to settle the border.'],
  ['The treaty is short. It also seeks to protect cables.'],
  ['The UK vowed to stand by Norway and pledged to send ships.'],
  ['Forsvarsavtalen tar sikte på å verne kablene.', 'nb'],
  ['Der Verteidigungspakt zielt darauf ab, Kabel zu schützen.', 'de'],
];

describe('certainty', () => {
  test.each(CERTAINTY)('%s', (text, phrase, scope, language) => {
    const [mark] = marksOf('certainty', text, language);
    expect(mark).toMatchObject({ text: phrase, isStance: true });
    expect(text.slice(mark?.scope.start, mark?.scope.end)).toBe(scope);
  });

  test.each(CERTAIN)('a plain telling and a purpose are no mark: %s', (text, language) =>
    expect(marksOf('certainty', text, language)).toEqual([]),
  );
});
