import { expect, test } from 'vitest';
import { carriesFact } from '../../../lib/engine/gather/carries-fact.ts';
import { readSentence } from '../../../lib/engine/match/pair/read-sentence.ts';

test.each([
  'By the afternoon the harbour was closed to every ferry from the islands',
  'Standing orders for the harbour were read to every crew from the islands',
])('a line without a full stop that only begins like a byline or a date carries a fact: %s', (line) => {
  expect(carriesFact(readSentence(line, 'en'))).toBe(true);
});

test.each([
  'By Kari Vik and Lars Berg, harbour reporters of the islands’ own weekly paper, Nord',
  'Published on Thursday by the harbour office of the islands, with a map for every crew',
])('a byline and a date line carry none: %s', (line) => {
  expect(carriesFact(readSentence(line, 'en'))).toBe(false);
});
