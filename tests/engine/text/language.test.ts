import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessLanguage, primaryLanguage } from '../../../lib/engine/text/language.ts';
import { isStopWord } from '../../../lib/engine/text/stop-words.ts';

test.each([
  ['en', 'The two countries said that they would sign it in the summer, and the talks have begun.'],
  ['nb', 'De to landene sier at de vil undertegne avtalen til sommeren, og samtalene er nå i gang.'],
  ['nb', 'Dei to landa seier at dei ikkje vil vente, og at det er ein god avtale frå i dag.'],
  ['da', 'De to lande siger, at de vil underskrive aftalen efter sommeren, og at den ikke er noget nyt.'],
  ['sv', 'De två länderna säger att de vill skriva under avtalet till sommaren, och att det är klart nu.'],
  ['de', 'Die beiden Länder wollen das Abkommen im Sommer unterzeichnen, und die Gespräche haben begonnen.'],
  ['nl', 'De twee landen willen het verdrag in de zomer tekenen, en het overleg is nu begonnen.'],
  [
    'fr',
    'Les deux pays ont dit qu’ils signeraient un accord dans le courant de l’été, et que c’est un bon pas.',
  ],
  [
    'es',
    'Los dos países dijeron que van a firmar el acuerdo en el verano, y que las conversaciones han empezado.',
  ],
  ['it', 'I due paesi hanno detto che il patto sarà firmato in estate, e che la cosa non è nuova.'],
  [
    'pl',
    'Oba kraje chcą podpisać umowę w lecie, ale nie jest to jeszcze pewne, bo na razie są tylko rozmowy.',
  ],
])('%s is known from one sentence', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each(['', 'Oslo London Bodø NATO', '日本語の文章です', '1 2 3 4 5'])('%j tells no language', (text) => {
  expect(guessLanguage(text)).toBeNull();
});

test('no text makes guessing fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => guessLanguage(text) !== undefined));
});

test.each([
  ['en-GB', 'en'],
  ['nb_NO', 'nb'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  [' DE ', 'de'],
  ['english', null],
  ['', null],
  [null, null],
])('the tag %j is %j', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});

test.each([
  ['the', 'en', true],
  ['pact', 'en', false],
  ['against', 'en', false],
  ['og', 'nb', true],
  ['og', 'en', false],
  ['pa', 'nb', true],
  ['fur', 'de', true],
  ['the', 'xx', false],
  ['the', null, false],
])('%s carries no subject in %s: %s', (word, language, expected) => {
  expect(isStopWord(word, language)).toBe(expected);
});
