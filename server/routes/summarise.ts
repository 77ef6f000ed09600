import type { GatheringSummary } from '../../shared/contract/http.ts';
import { hostZones, type HostZone } from '../../shared/contract/roles.ts';
import type { AppDeps } from '../app-deps.ts';
import { countPeople } from '../people/count-people.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';
import type { OpenGathering } from './guards.ts';

/** A gathering for the owner's eyes, with the links that let the crew in. */
export async function summarise(deps: AppDeps, open: OpenGathering): Promise<GatheringSummary> {
  const { installation } = deps;
  const { walls, ...about } = open.entry;
  const { gathering } = about;
  const crew = installation.crewKey(gathering, 'facilitator', null);
  const zones = await zonesOf(open.live);
  return {
    ...about,
    address: deps.publicUrl(),
    people: await countPeople(open.live),
    links: {
      console: `/console/${gathering}#k=${crew}`,
      highlights: `/highlights/${gathering}#k=${crew}`,
      keeper: `/keep/${gathering}#k=${installation.crewKey(gathering, 'keeper', null)}`,
      walls: walls.map((wall) => ({
        wall,
        path: `/wall/${gathering}?wall=${wall}#k=${installation.crewKey(gathering, 'wall', wall)}`,
      })),
      hosts: zones.map((zone) => ({
        zone,
        path: `/host/${gathering}?zone=${zone}#k=${installation.crewKey(gathering, 'host', zone)}`,
      })),
    },
  };
}

/** The zones of the room plan in their order, and the whole hall. */
async function zonesOf(live: LiveGathering): Promise<HostZone[]> {
  const named = await live.query(({ room }) => room.tables.map(({ zone }) => zone.trim().toUpperCase()));
  return hostZones.filter((zone) => zone === 'all' || named.includes(zone));
}
