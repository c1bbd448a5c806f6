import { webAddress } from '../../../lib/engine/report/sources.ts';

/** An address written out, to open; only written out, where it is not one of the web's. */
export function AddressLink({ url }: { url: string }) {
  const address = webAddress(url);
  if (address === null) return <bdi>{url}</bdi>;
  return (
    <a class="address" href={address} target="_blank" rel="noopener noreferrer">
      <bdi>{address}</bdi>
    </a>
  );
}
