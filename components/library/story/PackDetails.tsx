import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { useWords } from '../../language.tsx';
import { AddressLink } from '../parts/AddressLink.tsx';

/** Who made a pack, on what terms, and where its newest version lies. */
export function PackDetails({ pack }: { pack: StoryPack }) {
  const { story: words } = useWords().library;
  return (
    <section>
      <h2>{words.about}</h2>
      {pack.description !== '' && <p>{pack.description}</p>}
      <dl class="collation">
        <dt>{words.author}</dt>
        <dd>{pack.author ?? words.unnamed}</dd>
        <dt>{words.licence}</dt>
        <dd>{pack.licence ?? words.noLicence}</dd>
        <dt>{words.revision}</dt>
        <dd>{pack.revision}</dd>
        {pack.home !== undefined && (
          <>
            <dt>{words.home}</dt>
            <dd>
              <AddressLink url={pack.home} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
