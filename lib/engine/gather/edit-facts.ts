import type { StoryPack } from '../story/pack.ts';
import { LONGEST_IN_PACK } from '../story/pack-bounds.ts';
import { reportKey } from '../story/report-key.ts';
import { type DraftFact, draftsOf, factsOf } from './draft-facts.ts';
import { cutAtWord, onOneLine } from './extract.ts';
import type { FactEdit } from './fact-edit.ts';
import { mergeFacts } from './merge-facts.ts';
import { splitFacts } from './split-facts.ts';

/**
 * The pack with its facts as the reader has changed them, one edit after the other. An edit whose reports are not in
 * the pack changes nothing. The pack that is given stays as it is; undoing an edit is leaving it out.
 */
export function editFacts(pack: StoryPack, edits: FactEdit[]): StoryPack {
  if (edits.length === 0) return pack;
  const drafts = edits.reduce(applyEdit, draftsOf(pack));
  return { ...pack, ...factsOf(drafts) };
}

function applyEdit(drafts: DraftFact[], edit: FactEdit): DraftFact[] {
  switch (edit.do) {
    case 'rename':
      return renameFact(drafts, edit.report, edit.text);
    case 'merge':
      return mergeFacts(drafts, edit.reports);
    case 'split':
      return splitFacts(drafts, edit.reports);
    case 'drop':
      return drafts.filter((draft) => !hasReport(draft, edit.report));
  }
}

function renameFact(drafts: DraftFact[], key: string, text: string): DraftFact[] {
  const wording = cutAtWord(onOneLine(text), LONGEST_IN_PACK.wording);
  if (wording === '') return drafts;
  return drafts.map((draft) => {
    if (!hasReport(draft, key)) return draft;
    // What it was called in other languages no longer fits.
    const { translations: _, ...fact } = draft.fact;
    return { ...draft, fact: { ...fact, text: wording } };
  });
}

function hasReport({ reports }: DraftFact, key: string): boolean {
  return reports.some((report) => reportKey(report) === key);
}
