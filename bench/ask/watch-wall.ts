import type { TallyCard } from '../../shared/contract/cards/prompts.ts';
import { contractVersion } from '../../shared/contract/version.ts';
import { LightSocket } from '../crowd/light-socket.ts';
import { nowMs } from '../figure.ts';
import type { Hall } from '../hall.ts';

/** When the wall had how many answers. */
export interface Seen {
  atMs: number;
  answered: number;
}

interface CardsText {
  put?: Record<string, unknown>;
}

/** What a message tells of the counts of one prompt; null: nothing. */
function answeredIn(text: string, key: string): number | null {
  if (!text.startsWith('42["cards"')) return null;
  const [, message] = JSON.parse(text.slice(2)) as [string, CardsText];
  const tally = message.put?.[key] as TallyCard | undefined;
  return tally?.answered ?? null;
}

/** A wall of the hall, as one more light socket: it notes when each count arrived. */
export async function openWall({ summary, server }: Hall): Promise<{
  watch(prompt: string): Seen[];
  close(): void;
}> {
  const [wall] = summary.links.walls;
  const { hostname, port } = new URL(server.url);
  const key = wall?.path.split('#k=')[1] ?? '';
  const auth = {
    ...{ contract: contractVersion, gathering: summary.gathering, client: '0'.repeat(32) },
    ...{ surface: 'wall', wall: wall?.wall, key, cursors: {} },
  };
  const path = '/socket.io/?EIO=4&transport=websocket';
  const socket = new LightSocket({
    ...{ host: hostname, port: Number(port), path, cookie: '', socketIo: true, auth },
  });
  await socket.open();
  return {
    watch(prompt) {
      const seen: Seen[] = [];
      socket.onText = (text) => {
        const answered = answeredIn(text, `tally:${prompt}`);
        if (answered !== null) seen.push({ atMs: nowMs(), answered });
      };
      return seen;
    },
    close: () => socket.close(),
  };
}

/**
 * How old the wall's counts were at worst before each change: from the first acknowledged answer that they did not
 * have until the counts that had it. In milliseconds, in order.
 */
export function agesOf(seen: readonly Seen[], ackedMs: readonly number[]): number[] {
  let had = 0;
  return seen.flatMap(({ atMs, answered }) => {
    const first = ackedMs[had];
    had = answered;
    return first === undefined ? [] : [Math.max(0, atMs - first)];
  });
}
