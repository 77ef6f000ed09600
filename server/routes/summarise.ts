import type { GatheringSummary } from '../../shared/contract/http.ts';
import type { AppDeps } from '../app-deps.ts';
import { countPeople } from '../people/count-people.ts';
import type { OpenGathering } from './guards.ts';

/** A gathering for the owner's eyes, with the links that let the crew in. */
export async function summarise(deps: AppDeps, open: OpenGathering): Promise<GatheringSummary> {
  const { installation } = deps;
  const { walls, ...about } = open.entry;
  const { gathering } = about;
  const crew = installation.crewKey(gathering, 'facilitator', null);
  return {
    ...about,
    address: deps.publicUrl(),
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
