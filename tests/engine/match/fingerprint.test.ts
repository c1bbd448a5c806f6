import { describe, expect, it } from 'vitest';
import { fingerprint, isCopy } from '../../../lib/engine/match/fingerprint.ts';
import { findQuotations } from '../../../lib/engine/text/quotations.ts';

const print = (text: string) => fingerprint(text, findQuotations(text));

const FERRY = Array.from(
  { length: 40 },
  (_, at) => `On day ${at} the ferry number ${at * 7} left pier ${at % 9} with ${at * 3} cars aboard.`,
).join(' ');
const FIELDS = Array.from(
  { length: 40 },
  (_, at) => `Farmer ${at} sold ${at * 11} sheep at market ${at % 5} for ${at * 13} crowns each.`,
).join(' ');
const SPEECH = `“${Array.from({ length: 30 }, (_, at) => `we promise plank ${at} and rope ${at * 2} to harbour ${at * 3}`).join(' ')}”`;

describe('A near-verbatim copy', () => {
  it('is known with a changed beginning and end', () => {
    expect(isCopy(print(FERRY), print(`Reporting by our staff. ${FERRY} Read more tomorrow.`))).toBe(true);
  });

  it('is known when only half of the text was taken over', () => {
    expect(isCopy(print(FERRY), print(FERRY.slice(0, FERRY.length / 2)))).toBe(true);
  });

  it('is not seen in two texts of their own', () => {
    expect(isCopy(print(FERRY), print(FIELDS))).toBe(false);
  });

  it('is not seen in two texts that quote one speech', () => {
    expect(isCopy(print(`${SPEECH} he said. ${FIELDS}`), print(`${SPEECH} he said. ${FERRY}`))).toBe(false);
  });

  it('is not claimed of texts too short to tell', () => {
    expect(isCopy(print('The ferry left the pier at noon.'), print('The ferry left the pier at noon.'))).toBe(
      false,
    );
  });
});
