import type { SegmentKind } from '../../../shared/contract/cards/authored.ts';
import type { RoomCard } from '../../../shared/contract/cards/mending.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import { consoleWords } from '../../words/console.ts';

export type Surface = 'wall' | 'customers' | 'colleagues';

export interface ShownSegment {
  kind: SegmentKind;
  title: string;
  objective: string;
  room: RoomCard | undefined;
}

const { differs } = consoleWords.previews;

/** What stands for values that are other on each phone; a value that no phone knows is left out. */
function ofEachPhone(surface: Surface, { kind, room }: ShownSegment): Record<string, string> {
  if (surface === 'wall') return {};
  if (kind !== 'round') return surface === 'customers' ? { firstName: differs } : {};
  const tables = room?.tables ?? [];
  return {
    ...{ firstName: differs, names: differs, group: differs },
    ...(tables.length > 0 && { table: differs, zone: differs }),
    ...(tables.some(({ sides }) => sides === 2) && { side: differs }),
  };
}

/** A surface's line as the console shows it. Without a value a surface falls back to the title, and so does this. */
export const fillForShow = (text: string, surface: Surface, shown: ShownSegment): string =>
  fillText(text, { ...ofEachPhone(surface, shown), objective: shown.objective }, shown.title);
