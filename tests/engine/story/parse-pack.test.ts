import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackProblemKind } from '../../../lib/engine/story/pack-problem.ts';
import { MOST_PACK_CHARACTERS, parsePack } from '../../../lib/engine/story/parse-pack.ts';
import { writePack } from '../../../lib/engine/story/write-pack.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

type Change = (pack: ReturnType<typeof looseCopy>) => void;

interface Case {
  what: string;
  change: Change;
  path: string;
  kind: PackProblemKind;
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
    kind: 'wrong-detail',
    change: (pack) => {
      pack.reports[0].details = { where: 'Larvik' };
    },
    path: 'reports[0].details.where',
    message: /"Larvik" is none of the values/,
  },
  {
    what: 'a detail that its fact does not have',
    kind: 'wrong-detail',
    change: (pack) => {
      pack.reports[0].details = { who: 'mayor' };
    },
    path: 'reports[0].details.who',
    message: /no detail "who"/,
  },
  {
    what: 'two reports of one fact by one article',
    kind: 'repeated-report',
    change: (pack) => {
      pack.reports[1].article = 'herald';
    },
    path: 'reports[1]',
    message: /already reports/,
  },
  {
    what: 'a fact that no text could tell',
    kind: 'unreportable-fact',
    change: (pack) => {
      const [{ id }] = pack.facts;
      delete pack.facts[0].tellings;
      pack.reports = pack.reports.filter((report: { fact: string }) => report.fact !== id);
    },
    path: 'facts[0]',
    message: /tellings, cues or a report/,
  },
  {
    what: 'a term of many gaps',
    kind: 'malformed',
    change: (pack) => {
      pack.concepts[0].terms.en = ['struck .. .. .. .. .. .. pier'];
    },
    path: 'concepts[0].terms.en[0]',
    message: /two gaps/,
  },
  {
    what: 'a wrong type',
    kind: 'wrong-type',
    change: (pack) => {
      pack.facts[1].text = 7;
    },
    path: 'facts[1].text',
    message: /string/i,
  },
  {
    what: 'a kind that there is not',
    kind: 'wrong-value',
    change: (pack) => {
      pack.articles[0].kind = 'blog';
    },
    path: 'articles[0].kind',
    message: /blog/,
  },
  {
    what: 'a missing field',
    kind: 'missing-field',
    change: (pack) => {
      delete pack.outlets[0].name;
    },
    path: 'outlets[0].name',
    message: /name/,
  },
  {
    what: 'a field nobody knows',
    kind: 'unknown-field',
    change: (pack) => {
      pack.facts[0].score = 1;
    },
    path: 'facts[0].score',
    message: /score/,
  },
  {
    what: 'a newer format',
    kind: 'file',
    change: (pack) => {
      pack.schema = 'crossread/pack@7';
    },
    path: 'schema',
    message: /newer Crossread/,
  },
  {
    what: 'another kind of file',
    kind: 'file',
    change: (pack) => {
      pack.schema = 'feed@1';
    },
    path: 'schema',
    message: /not a story pack/,
  },
  {
    what: 'a duplicate id',
    kind: 'duplicate-id',
    change: (pack) => {
      pack.facts[2].id = 'collision';
    },
    path: 'facts[2].id',
    message: /"collision" is already the id of facts\[0\]/,
  },
  {
    what: 'a report of an unknown fact',
    kind: 'unknown-id',
    change: (pack) => {
      pack.reports[0].fact = 'sinking';
    },
    path: 'reports[0].fact',
    message: /no fact "sinking"/,
  },
  {
    what: 'a report of an unknown article',
    kind: 'unknown-id',
    change: (pack) => {
      pack.reports[0].article = 'times';
    },
    path: 'reports[0].article',
    message: /no article "times"/,
  },
  {
    what: 'an unknown concept',
    kind: 'unknown-id',
    change: (pack) => {
      pack.facts[0].tellings[0].here = ['collide', 'iceberg'];
    },
    path: 'facts[0].tellings[0].here[1]',
    message: /"iceberg"/,
  },
  {
    what: 'a place within one that is not there',
    kind: 'unknown-id',
    change: (pack) => {
      pack.entities[2].within = ['norwy'];
    },
    path: 'entities[2].within[0]',
    message: /no entity "norwy"/,
  },
  {
    what: 'a script for an address',
    kind: 'malformed',
    change: (pack) => {
      pack.articles[0].url = 'javascript:alert(1)';
    },
    path: 'articles[0].url',
    message: /http/,
  },
  {
    what: 'a day that is none',
    kind: 'malformed',
    change: (pack) => {
      pack.articles[0].published = 'yesterday';
    },
    path: 'articles[0].published',
    message: /2025-02-20/,
  },
  {
    what: 'a script for its home',
    kind: 'malformed',
    change: (pack) => {
      pack.home = 'javascript:alert(1)';
    },
    path: 'home',
    message: /http/,
  },
  {
    what: 'an article of more blocks than any has',
    kind: 'too-long',
    change: (pack) => {
      pack.articles[0].blocks = Array(2001).fill({ kind: 'paragraph', text: 'Ferries.' });
    },
    path: 'articles[0].blocks',
    message: /2,000/,
  },
  {
    what: 'a block longer than any paragraph',
    kind: 'too-long',
    change: (pack) => {
      pack.articles[0].blocks = [{ kind: 'paragraph', text: 'x'.repeat(20_001) }];
    },
    path: 'articles[0].blocks[0].text',
    message: /20,000 characters/,
  },
];

describe('A story pack', () => {
  it('is read as it was written', () => {
    expect(parsePack(JSON.stringify(HARBOUR_PACK))).toEqual({ ok: true, pack: HARBOUR_PACK });
  });

  it('is the same when it was written to a file and read back', () => {
    expect(parsePack(writePack(HARBOUR_PACK))).toEqual({ ok: true, pack: HARBOUR_PACK });
  });

  it('may know its facts by reports alone', () => {
    const pack = looseCopy();
    for (const fact of pack.facts) delete fact.tellings;
    pack.facts = pack.facts.filter(({ id }: { id: string }) =>
      pack.reports.some(({ fact }: { fact: string }) => fact === id),
    );
    expect(parsePack(JSON.stringify(pack)).ok).toBe(true);
  });

  it('may say who made it, under which terms and where it lies, and hold whole articles without a date', () => {
    const pack = looseCopy();
    Object.assign(pack, {
      home: 'https://school.example/pack.json',
      author: 'Class 8b',
      licence: 'CC BY 4.0',
    });
    Object.assign(pack.articles[0], {
      published: null,
      byline: 'By Ada Quay',
      blocks: [{ kind: 'paragraph', text: 'Two ferries met at the pier.' }],
    });
    expect(parsePack(JSON.stringify(pack))).toEqual({ ok: true, pack });
  });

  it('may begin with a byte order mark', () => {
    expect(parsePack(`\uFEFF${JSON.stringify(HARBOUR_PACK)}`).ok).toBe(true);
  });

  it.each(BROKEN)('with $what is refused at its place', ({ change, path, kind, message }) => {
    const pack = looseCopy();
    change(pack);
    const problem = problemsOf(JSON.stringify(pack)).find((candidate) => candidate.path === path);
    expect(problem?.kind).toBe(kind);
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
