import type { GatheringSummary } from '../../shared/contract/http.ts';
import type { Installation } from '../installation/installation-port.ts';
import { countPeople } from '../people/count-people.ts';
import type { OpenGathering } from './guards.ts';

/** A gathering for the owner's eyes, with the links that let the crew in. */
export async function summarise(installation: Installation, open: OpenGathering): Promise<GatheringSummary> {
  const { walls, ...about } = open.entry;
  const { gathering } = about;
  const crew = installation.crewKey(gathering, 'facilitator', null);
  return {
    ...about,
    people: await countPeople(open.live),
    links: {
      console: `/console/${gathering}#k=${crew}`,
      highlights: `/highlights/${gathering}#k=${crew}`,
      walls: walls.map((wall) => ({
        wall,
        path: `/wall/${gathering}?wall=${wall}#k=${installation.crewKey(gathering, 'wall', wall)}`,
      })),
    },
  };
}
