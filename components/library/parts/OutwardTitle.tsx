import { webAddress } from '../../../lib/engine/report/sources.ts';
import { Glyph } from '../../parts/Glyph.tsx';

interface OutwardTitleProps {
  title: string;
  url: string;
  language: string | null;
}

/** An article's own title as the way to it, where its address is one of the web's. */
export function OutwardTitle({ title, url, language }: OutwardTitleProps) {
  const address = webAddress(url);
  const words = (
    <span class="their-words" lang={language ?? undefined}>
      {title}
    </span>
  );
  if (address === null) return <p>{words}</p>;
  return (
    <p>
      <a class="outward-title" href={address} target="_blank" rel="noopener noreferrer">
        {words}
        <Glyph name="external" />
      </a>
    </p>
  );
}
