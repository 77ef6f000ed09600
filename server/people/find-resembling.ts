import type { PersonId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import { plainLetters } from './plain-letters.ts';
import { isExpected, presentPeople, type PresentPerson } from './present-people.ts';
import { fullName } from './roster-row.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';

/**
 * The one of these expected people who is called so: by full or display name, else by a first name that only one of them
 * has. Only the console hears of it ("is this …?"); a phone never sees roster names.
 */
function whoResembles(expected: readonly PresentPerson[], name: string): PersonId | null {
  const typed = plainLetters(name);
  const calledSo = ({ details }: PresentPerson) =>
    [details.displayName, fullName(details)].some((known) => plainLetters(known) === typed);
  const byName = expected.filter(calledSo);
  if (byName[0] !== undefined) return byName[0].person;
  const byFirstName = expected.filter(({ details }) => plainLetters(details.firstName) === typed);
  return byFirstName.length === 1 ? (byFirstName[0]?.person ?? null) : null;
}

export const findResembling = (
  live: LiveGathering,
  role: AttendeeRole,
  name: string,
): Promise<PersonId | null> =>
  live.query((state, text) => {
    if (state.attendance[role].expected === 0) return null;
    const expected = presentPeople(state, text, (of) => of.role === role && isExpected(of));
    return whoResembles(expected, name);
  });
