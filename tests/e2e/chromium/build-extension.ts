import { build } from 'wxt';

/** The production build, from the sources as they are now: what is tested is what is shipped. */
export default async function buildExtension(): Promise<void> {
  await build({ browser: 'chrome', mode: 'production' });
}
