import { daysOf, outletNames } from '../../../lib/engine/report/library/pack-preview.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { useWords } from '../../language.tsx';
import type { FileName } from '../library-props.ts';
import { AddressLink } from '../parts/AddressLink.tsx';

interface PackContentsProps {
  pack: StoryPack;
  file: FileName;
}

/** A pack as a reader weighs it: who, what, from when, how much. */
export function PackContents({ pack, file }: PackContentsProps) {
  const words = useWords();
  const { library } = words;
  const { import: own } = library;
  const days = daysOf(pack);
  const whole = pack.articles.filter(({ blocks }) => blocks !== undefined).length;
  const amounts = [library.amount.articles(pack.articles.length), library.amount.facts(pack.facts.length)];
  if (whole > 0) amounts.push(own.wholeArticles(whole));
  return (
    <>
      <h3 class="pack-title">{pack.title}</h3>
      {pack.description !== '' && <p>{pack.description}</p>}
      <dl class="collation">
        <dt>{own.author}</dt>
        <dd>{pack.author ?? own.unnamed}</dd>
        {pack.licence !== undefined && (
          <>
            <dt>{own.licence}</dt>
            <dd>{pack.licence}</dd>
          </>
        )}
        {pack.home !== undefined && (
          <>
            <dt>{own.home}</dt>
            <dd>
              <AddressLink url={pack.home} />
            </dd>
          </>
        )}
        <dt>{own.outlets}</dt>
        <dd>{words.list(outletNames(pack))}</dd>
        <dt>{own.days}</dt>
        <dd>{days === null ? library.noDate : library.days(days.from, days.until)}</dd>
        <dt>{own.holds}</dt>
        <dd>{words.list(amounts)}</dd>
        <dt>{own.size}</dt>
        <dd>
          <bdi>{own.file(file.name, library.size(file.bytes))}</bdi>
        </dd>
      </dl>
    </>
  );
}
