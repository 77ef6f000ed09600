import type { QualitySheet } from '../../shared/contract/cards/match.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { CommandData, CommandType } from '../../shared/contract/commands/command.ts';
import type { Happened } from './report.ts';
import type { Meetings } from './meetings.ts';
import type { Surface } from './surface.ts';

/** Everybody who takes part in a rehearsal, and the tally of what they did. */
export interface Crew {
  console: Surface;
  phones: Surface[];
  /** People who are still on their way, let in while the first round runs. */
  letLateIn: () => Promise<Surface[]>;
  happened: Happened;
  /** Who met whom in the rounds so far. */
  meetings: Meetings;
  /** Who asked for another group, and from whom they are kept apart. */
  parted: [PersonId, PersonId[]][];
  /** What the console said of the match before the last Next; null where that dealt none. */
  sheet: QualitySheet | null;
  quotes: string[];
  questions: string[];
}

/** Asks and counts; true when it was accepted. */
export async function tell<T extends CommandType>(
  crew: Crew,
  surface: Surface,
  type: T,
  data: CommandData<T>,
): Promise<boolean> {
  const answer = await surface.ask(type, data);
  if (answer === null) crew.happened.lost += 1;
  else if (!answer.ok) crew.happened.refused.push({ what: type, code: answer.code });
  return answer?.ok ?? false;
}
