import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../shared/contract/commands/command.ts';
import type { RunOfShowFile } from '../../shared/contract/http.ts';
import type { RunOfShowPreview } from '../../shared/contract/run-of-show-preview.ts';
import { unmarked } from '../../shared/gathering/prompts/added-mark.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import { withNew } from '../../shared/gathering/room/replace-run-of-show.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { Chance } from '../clock.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';
import { fitRunOfShow } from './fit-run-of-show.ts';
import type { FileOfRunOfShow } from './run-of-show-file.ts';

/** The whole run of show with its decks, to keep, to change by hand, to give to another gathering. */
export const runOfShowFileOf = ({ segments, decks }: ReadOnly<GatheringState>): RunOfShowFile => ({
  format: 'closer-run-of-show',
  version: 1,
  segments: segments.map(unmarked),
  decks: Object.values(decks),
});

type Taken = { ok: true; segments: number } | Extract<Answer, { ok: false }>;

/** Puts a file in place of all that comes after the running segment; says how many segments come now. */
export async function takeRunOfShow(
  live: LiveGathering,
  { segments, decks }: FileOfRunOfShow,
  chance: Chance,
): Promise<Taken> {
  const data = await live.query((state) => fitRunOfShow(state, { segments, decks }, chance));
  const answer = await live.askAsServer({ type: 'replace-run-of-show', data });
  if (!answer.ok) return answer;
  const left = await live.query(({ segments: all, stage }) => all.length - stage.position - 1);
  return { ok: true, segments: left };
}

const titleOf = ({ title }: ReadOnly<Segment>): Segment['title'] => ({ ...title });
const nameOf = ({ id, title }: ReadOnly<Segment>): string => JSON.stringify([id, title]);
const isTheSame = (a: ReadOnly<Segment>, b: ReadOnly<Segment>): boolean =>
  isDeepStrictEqual(unmarked(a), unmarked(b));

/** What taking a file would do; nothing changes. */
export const previewRunOfShow = (
  live: LiveGathering,
  { segments, decks }: FileOfRunOfShow,
  chance: Chance,
): Promise<RunOfShowPreview> =>
  live.query((state) => {
    const { coming, ran } = withNew(state, fitRunOfShow(state, { segments, decks }, chance).segments);
    const stays = new Map(coming.map((segment) => [nameOf(segment), segment]));
    const ahead = state.segments.slice(state.stage.position + 1);
    const changed = ahead.filter((segment) => {
      const stayed = stays.get(nameOf(segment));
      return stayed !== undefined && !isTheSame(segment, stayed);
    });
    return {
      coming: coming.map(titleOf),
      ran: ran.map(titleOf),
      goes: ahead.filter((segment) => !stays.has(nameOf(segment))).map(titleOf),
      changed: changed.map(titleOf),
    };
  });
