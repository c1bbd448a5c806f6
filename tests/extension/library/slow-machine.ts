import { onTestFinished, vi } from 'vitest';

/** For this test a machine so slow that every step of long work takes a turn of its own. */
export function onSlowMachine(): void {
  let moment = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    moment += 100;
    return moment;
  });
  onTestFinished(() => clock.mockRestore());
}
