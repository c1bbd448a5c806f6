import type { CDPSession, Page } from 'puppeteer-core';

const MB = 1_000_000;

/**
 * How much more memory a page has after one of these steps than before all, at most, in MB: values and buffers, with
 * what nobody has collected yet.
 */
export async function peakOf(page: Page, steps: (() => Promise<unknown>)[]): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const before = await memoryOf(session);
  let peak = before;
  for (const step of steps) {
    await step();
    peak = Math.max(peak, await memoryOf(session));
  }
  await session.detach();
  return peak - before;
}

async function memoryOf(session: CDPSession): Promise<number> {
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / MB;
}
