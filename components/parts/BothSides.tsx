import type { ComparedFact, Comparison } from '../../lib/engine/compare/comparison.ts';
import { listPageDevices, type Telling } from '../../lib/engine/report/differences.ts';
import { tellingSentences } from '../../lib/engine/report/page-words.ts';
import type { Piece } from '../../lib/engine/report/pieces.ts';
import { useWords } from '../language.tsx';
import { DeviceList } from './DeviceList.tsx';
import { OriginCount } from './OriginCount.tsx';
import { PageWording } from './PageWording.tsx';
import { TellingItem } from './TellingItem.tsx';

interface BothSidesProps {
  comparison: Comparison;
  fact: ComparedFact;
  /** The page's own words, none for a fact that is not on it. */
  page: readonly Piece[];
  /** Of all who report the fact, or only of those who tell it differently. */
  tellings: readonly Telling[];
  onShowSentence?: (sentence: number) => void;
}

/** This article's words for a fact with the devices in them, and everyone else's telling of it. */
export function BothSides({ comparison, fact, page, tellings, onShowSentence }: BothSidesProps) {
  const words = useWords();
  return (
    <>
      {page.length > 0 && (
        <div>
          <PageWording
            pieces={page}
            language={comparison.article.language}
            sentence={tellingSentences(comparison, fact)[0]?.index ?? null}
            {...(onShowSentence && { onShowSentence })}
          />
          <DeviceList devices={listPageDevices(tellings)} language={comparison.article.language} />
        </div>
      )}
      {tellings.length > 0 && <OriginCount fact={fact} tellings={tellings} />}
      {tellings.length > 0 && (
        <ul class="tellings" aria-label={words.panel.reports}>
          {tellings.map((telling) => (
            <TellingItem key={telling.source.id} telling={telling} comparison={comparison} />
          ))}
        </ul>
      )}
    </>
  );
}
