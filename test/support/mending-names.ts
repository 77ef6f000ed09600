import type { PersonId } from '../../shared/contract/ids.ts';
import { detailsIn } from '../../shared/gathering/people/read-words.ts';
import type { Play } from './mending-play.ts';

/** A person in a sentence about what went wrong. */
export const nameOf = (play: Play, id: PersonId | undefined): string =>
  id === undefined ? 'nobody' : detailsIn(play.text(play.state.people[id]?.details ?? null)).firstName || id;

/** The groups of the running round in one line each. */
export function toldOf(play: Play): string {
  const { running } = play;
  if (running === null) return 'no round';
  const lines = play.groups.map(({ number, table, side, people }) => {
    const at = table === null ? '' : ` at ${table}${side ?? ''}`;
    return `${number}${at}: ${people.map((id) => nameOf(play, id)).join(' ')}`;
  });
  const out = Object.entries(running.round.satOut).map(
    ([id, why]) => `${nameOf(play, id as PersonId)} ${why}`,
  );
  const without = running.round.unmatched.map((id) => nameOf(play, id));
  return [...lines, `out: ${out.join(', ')}`, `unmatched: ${without.join(' ')}`].join('\n');
}
