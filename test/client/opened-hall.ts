import { afterEach, beforeEach, vi } from 'vitest';
import { openHall, type browser, type Hall } from './connection-hall.ts';

export const until = (act: () => void) => vi.waitFor(act, { timeout: 20_000, interval: 10 });

/** A new hall for each test of the file; what a test opened is closed after it. */
export function hallForEachTest() {
  let present: Hall | undefined;
  const pages: { close(): void }[] = [];
  beforeEach(async () => {
    present = await openHall();
  });
  afterEach(async () => {
    pages.splice(0).forEach((page) => page.close());
    await present?.close();
  });
  return {
    get hall(): Hall {
      if (present === undefined) throw new Error('the hall opens with a test');
      return present;
    },
    /** After the server of a test went away, another one in its place. */
    set hall(another: Hall) {
      present = another;
    },
    open(around: ReturnType<typeof browser>) {
      const page = around.open();
      pages.push(page);
      return page;
    },
  };
}
