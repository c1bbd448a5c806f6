import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../lib/engine/framing/find-marks.ts';

/** A text, and who its first quoted words are by, as it names them. */
const SPEAKERS: [speaker: string | undefined, text: string, language?: string][] = [
  ['Healey', 'Healey said: “We are ready for anything.”'],
  ['Defence Secretary John Healey', '“We are ready,” said Defence Secretary John Healey on Thursday.'],
  ['Defence Secretary Mr Healey', 'Defence Secretary Mr Healey said: “We are ready for anything.”'],
  ['Tore Sandvik', 'Tore Sandvik, the Norwegian defence minister, said: “We are ready for anything.”'],
  ['Sandvik', 'Sandvik, who met troops in Bodø, called it “a milestone”.'],
  ['Kari Nes', 'Kari Nes, 45, said the ship was “too loud”.'],
  ['the ministry', 'In a statement, the ministry said: “We have nothing to add.”'],
  ['he', '“We are ready for anything,” he said.'],
  ['They', 'They called the plan “a milestone”.'],
  ['officials', 'The move is “routine”, officials said.'],
  ['the MoD', 'The move is “routine”, according to the MoD.'],
  ['a spokesman for the Kremlin', '“No comment from us,” said a spokesman for the Kremlin.'],
  ['Healey and Sandvik', 'Healey and Sandvik said the deal was “a milestone”.'],
  ['Moscow', 'The allies prepare for what Moscow calls “provocation”.'],
  ['some', 'It covers, some say, “undersea sabotage”.'],
  ['critics', 'The bill, branded by critics “the snoop law”, was passed.'],
  ['the Norwegian prime minister', 'The move was called “unacceptable” by the Norwegian prime minister.'],
  ['He', 'He gave an assurance, stating the nation “remains a close friend”.'],
  ['the Defence Secretary', 'As the Defence Secretary stated, “We are ready for anything.”'],
  ['The statement', 'The statement reads: “We will sign by the summer.”'],
  ['the pair', 'There the pair spoke of “shared worries”.'],
  ['he', '“It is cold up here,” he is said to have told them.'],
  ['she', 'He is “not the man I married”, she told the tribunal.'],
  ['the singer', 'On the phone, the singer sounds “tired”, as she puts it.'],
  ['The mayor', 'The mayor hit back at “armchair sailors”.'],
  [undefined, 'The plan has been called “a recipe for chaos”.'],
  [undefined, 'The duchess is said to be “furious”.'],
  [undefined, 'What would she do again? “Sleep more.”'],
  ['der Bürgermeister', 'Von einer „Katastrophe“ sprach der Bürgermeister am Morgen.', 'de'],
  ['Der Minister', 'Der Minister hat das Papier als „Zumutung“ bezeichnet.', 'de'],
  [undefined, 'Der Bau wurde als „Schandfleck“ bezeichnet.', 'de'],
  ['Kommissarin Heike Brandt', '„Das ist erst der Anfang“, so Kommissarin Heike Brandt.', 'de'],
  ['der Kapitän', '»Das war knapp«, gab der Kapitän zu.', 'de'],
  ['Værvarslinga', 'Ifølge Værvarslinga blir helgen «usedvanlig våt».', 'nb'],
  ['my old chief', 'As my old chief used to say, “promises float”.'],
  ['harbour master Leif-Arne Moen', '“We gave them coffee,” says harbour master Leif-Arne Moen.'],
  ['Curtis Moe', '“It is a way to find out,” Sen. Curtis Moe said.'],
  ['Mr. Healey', 'Mr. Healey met troops and said it would “bring us closer”.'],
  ['The minister', 'The minister said the work showed Britain’s pledge to “step up”.'],
  ['he', 'The port, he went on, was “up and down”.'],
  ['His British colleague', 'His British colleague returned it, calling Oslo “a gift”.'],
  ['Berg', 'The port is full, says Berg, who calls the plan “a gift”.'],
  [undefined, 'The pact was hailed as “a turning point”.'],
  [undefined, 'There were claims of a “cover-up”.'],
  ['Lund', 'Havna er full, sier Lund, som kaller planen «en gave».', 'nb'],
  ['er', 'Er wolle, dass sein Land „eine Hauptrolle“ übernehme, sagte er.', 'de'],
  ['Lund', 'Lund sprach von einer „neuen Lage“.', 'de'],
  ['Kreml', 'Kreml kaller anklagen «tull».', 'nb'],
  ['forsvarsminister Tore Sandvik', '«Vi er klare til alt», sier forsvarsminister Tore Sandvik.', 'nb'],
  ['Forsvaret', 'Øvelsen var «svært vellykket», ifølge Forsvaret.', 'nb'],
  ['der Verteidigungsminister', '„Wir stehen zusammen“, sagte der Verteidigungsminister.', 'de'],
];

const QUOTES = ['quotation', 'partial-quote'];

describe('the speaker of a quotation', () => {
  test.each(SPEAKERS)('is %s in: %s', (speaker, text, language = 'en') => {
    const quote = findMarks(text, { language }).find(({ kind }) => QUOTES.includes(kind));
    expect(quote).toBeDefined();
    expect(quote?.speaker).toBe(speaker);
  });

  test.each([
    [
      'at the end of it',
      '“We are ready.\n\n“We were always ready.\n\n“We stay,” said Jo Bell.\n\nRain fell.',
      'Jo Bell',
    ],
    [
      'in a line under it',
      '“We are ready.\n\n“We stay.”\n\n—Minister Jo Bell\n\nRain fell.',
      'Minister Jo Bell',
    ],
    [
      'in a line under one paragraph',
      'It rained.\n\n“We are ready.”\n\n— Jo Bell, Oslo\n\nIt ended.',
      'Jo Bell, Oslo',
    ],
  ])('named %s belongs to all of a speech', (_, text, name) => {
    const quotations = findMarks(text, { language: 'en' }).filter(({ kind }) => kind === 'quotation');
    expect(quotations.length).toBeGreaterThan(0);
    expect(quotations.map(({ speaker }) => speaker)).toEqual(quotations.map(() => name));
  });

  test('goes on through the paragraphs of a speech', () => {
    const text = 'Mr Healey said: “We are ready.\n\n“We have always been ready.\n\n“We will stay ready.”';
    const speakers = findMarks(text, { language: 'en' }).filter(({ kind }) => kind === 'quotation');
    expect(speakers.map(({ speaker }) => speaker)).toEqual(['Mr Healey', 'Mr Healey', 'Mr Healey']);
  });
});
