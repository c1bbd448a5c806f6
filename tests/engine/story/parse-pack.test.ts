import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PACK_CHARACTERS, parsePack } from '../../../lib/engine/story/parse-pack.ts';
import { writePack } from '../../../lib/engine/story/write-pack.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

type Change = (pack: ReturnType<typeof looseCopy>) => void;

interface Case {
  what: string;
  change: Change;
  path: string;
  message: RegExp;
}

// biome-ignore lint/suspicious/noExplicitAny: the tests break the shape on purpose.
function looseCopy(): any {
  return structuredClone(HARBOUR_PACK);
}

function problemsOf(json: string) {
  const parsed = parsePack(json);
  return parsed.ok ? [] : parsed.problems;
}

const BROKEN: Case[] = [
  {
    what: 'a detail of no such value',
    change: (pack) => {
      pack.reports[0].details = { where: 'Larvik' };
    },
    path: 'reports[0].details.where',
    message: /"Larvik" is none of the values/,
  },
  {
    what: 'a detail that its fact does not have',
    change: (pack) => {
      pack.reports[0].details = { who: 'mayor' };
    },
    path: 'reports[0].details.who',
    message: /no detail "who"/,
  },
  {
    what: 'two reports of one fact by one article',
    change: (pack) => {
      pack.reports[1].article = 'herald';
    },
    path: 'reports[1]',
    message: /already reports/,
  },
  {
    what: 'a fact that no text could tell',
    change: (pack) => {
      delete pack.facts[0].tellings;
    },
    path: 'facts[0]',
    message: /tellings or cues/,
  },
  {
    what: 'a term of many gaps',
    change: (pack) => {
      pack.concepts[0].terms.en = ['struck .. .. .. .. .. .. pier'];
    },
    path: 'concepts[0].terms.en[0]',
    message: /two gaps/,
  },
  {
    what: 'a wrong type',
    change: (pack) => {
      pack.facts[1].text = 7;
    },
    path: 'facts[1].text',
    message: /string/i,
  },
  {
    what: 'a missing field',
    change: (pack) => {
      delete pack.outlets[0].name;
    },
    path: 'outlets[0].name',
    message: /name/,
  },
  {
    what: 'a field nobody knows',
    change: (pack) => {
      pack.facts[0].score = 1;
    },
    path: 'facts[0].score',
    message: /score/,
  },
  {
    what: 'a newer format',
    change: (pack) => {
      pack.schema = 'crossread/pack@7';
    },
    path: 'schema',
    message: /newer Crossread/,
  },
  {
    what: 'another kind of file',
    change: (pack) => {
      pack.schema = 'feed@1';
    },
    path: 'schema',
    message: /not a story pack/,
  },
  {
    what: 'a duplicate id',
    change: (pack) => {
      pack.facts[2].id = 'collision';
    },
    path: 'facts[2].id',
    message: /"collision" is already the id of facts\[0\]/,
  },
  {
    what: 'a report of an unknown fact',
    change: (pack) => {
      pack.reports[0].fact = 'sinking';
    },
    path: 'reports[0].fact',
    message: /no fact "sinking"/,
  },
  {
    what: 'a report of an unknown article',
    change: (pack) => {
      pack.reports[0].article = 'times';
    },
    path: 'reports[0].article',
    message: /no article "times"/,
  },
  {
    what: 'an unknown concept',
    change: (pack) => {
      pack.facts[0].tellings[0].here = ['collide', 'iceberg'];
    },
    path: 'facts[0].tellings[0].here[1]',
    message: /"iceberg"/,
  },
  {
    what: 'a script for an address',
    change: (pack) => {
      pack.articles[0].url = 'javascript:alert(1)';
    },
    path: 'articles[0].url',
    message: /http/,
  },
  {
    what: 'a day that is none',
    change: (pack) => {
      pack.articles[0].published = 'yesterday';
    },
    path: 'articles[0].published',
    message: /2025-02-20/,
  },
];

describe('A story pack', () => {
  it('is read as it was written', () => {
    expect(parsePack(JSON.stringify(HARBOUR_PACK))).toEqual({ ok: true, pack: HARBOUR_PACK });
  });

  it('is the same when it was written to a file and read back', () => {
    expect(parsePack(writePack(HARBOUR_PACK))).toEqual({ ok: true, pack: HARBOUR_PACK });
  });

  it('may begin with a byte order mark', () => {
    expect(parsePack(`\uFEFF${JSON.stringify(HARBOUR_PACK)}`).ok).toBe(true);
  });

  it.each(BROKEN)('with $what is refused at its place', ({ change, path, message }) => {
    const pack = looseCopy();
    change(pack);
    const problem = problemsOf(JSON.stringify(pack)).find((candidate) => candidate.path === path);
    expect(problem?.message).toMatch(message);
  });

  it.each([
    { what: 'nothing', json: '   ', message: /empty/ },
    { what: 'text that is not JSON', json: '<html>', message: /not JSON/ },
    { what: 'a list', json: '[]', message: /not a story pack/ },
    { what: 'a million brackets', json: '['.repeat(1_000_000), message: /nests deeper/ },
    { what: '50 MB', json: ' '.repeat(50_000_000), message: /too large: 50 million/ },
  ])('made of $what is refused with the reason', ({ json, message }) => {
    expect(problemsOf(json)[0]?.message).toMatch(message);
  });

  it('is refused for its size before its text is read', () => {
    expect(problemsOf('x'.repeat(MOST_PACK_CHARACTERS + 1))[0]?.message).toMatch(/too large/);
  });

  it('with a key of Object’s own prototype changes nothing else', () => {
    const json = JSON.stringify(HARBOUR_PACK).replace(
      '"revision"',
      '"__proto__": {"polluted": true}, "revision"',
    );
    parsePack(json);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('damaged anywhere is refused or read, and never throws', () => {
    const json = JSON.stringify(HARBOUR_PACK);
    fc.assert(
      fc.property(fc.nat(json.length - 1), fc.string({ maxLength: 4 }), fc.nat(12), (at, insert, remove) => {
        const damaged = json.slice(0, at) + insert + json.slice(at + remove);
        expect(typeof parsePack(damaged).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
