import type { IncomingHttpHeaders } from 'node:http';
import * as v from 'valibot';
import { Handshake, type HandshakeRefusal } from '../../shared/contract/messages.ts';
import { contractVersion } from '../../shared/contract/version.ts';
import type { ServedGathering, ServedRegistry } from '../gathering/served-gathering.ts';
import type { DeviceHash, Installation } from '../installation/installation-port.ts';
import type { GatheringId } from '../../shared/contract/ids.ts';
import type { Admitted } from './line.ts';
import { isWithin } from './weigh.ts';

export interface Admitting {
  installation: Installation;
  registry: ServedRegistry;
  /** The device of a phone, by the cookie that it has for this gathering. */
  deviceOf(headers: IncomingHttpHeaders, gathering: GatheringId): DeviceHash | null;
  isClosing(): boolean;
}

export type Refused = { refusal: HandshakeRefusal };
const refuse = (refusal: HandshakeRefusal): Refused => ({ refusal });

const BOUNDS = { bytes: 8_192, depth: 3 };

/** Decides on a handshake: `auth` as it came, and the headers of its request. */
export async function admit(
  admitting: Admitting,
  auth: unknown,
  headers: IncomingHttpHeaders,
): Promise<Admitted | Refused> {
  if (admitting.isClosing()) return refuse('closing');
  if (!isWithin(auth, BOUNDS)) return refuse('malformed');
  // Before the schema: a page of another contract may well send another shape.
  if (carriesOtherContract(auth)) return refuse('reload');
  const parsed = v.safeParse(Handshake, auth);
  if (!parsed.success) return refuse('malformed');
  const gathering = await admitting.registry.get(parsed.output.gathering);
  if (gathering === null) return refuse('no-such-gathering');
  const { client, epoch, cursors } = parsed.output;
  const at = await findEnd(admitting, { handshake: parsed.output, headers, gathering });
  return 'refusal' in at ? at : { gathering, client, at, epoch, cursors };
}

const carriesOtherContract = (auth: unknown): boolean =>
  typeof auth === 'object' &&
  auth !== null &&
  'contract' in auth &&
  Number.isInteger(auth.contract) &&
  auth.contract !== contractVersion;

interface Claim {
  handshake: Handshake;
  headers: IncomingHttpHeaders;
  gathering: ServedGathering;
}

async function findEnd(admitting: Admitting, claim: Claim): Promise<Found> {
  return finders[claim.handshake.surface](admitting, claim);
}

type Found = Admitted['at'] | Refused;
const finders: Record<Handshake['surface'], (admitting: Admitting, claim: Claim) => Found | Promise<Found>> =
  {
    phone: findPhone,
    console: findConsole,
    keeper: findKeeper,
    host: findHost,
    wall: findWall,
  };

async function findPhone(admitting: Admitting, { headers, gathering }: Claim): Promise<Found> {
  const device = admitting.deviceOf(headers, gathering.id);
  if (device === null) return refuse('not-known');
  const people = await gathering.known(admitting.installation.peopleOf(gathering.id, device));
  return people.length === 0 ? refuse('not-known') : { surface: 'phone', device, people };
}

function findConsole({ installation }: Admitting, { handshake, gathering }: Claim): Found {
  const fits = installation.crewKeyMatches(gathering.id, 'facilitator', null, handshake.key ?? '');
  return fits ? { surface: 'console' } : refuse('wrong-key');
}

function findKeeper({ installation }: Admitting, { handshake, gathering }: Claim): Found {
  const fits = installation.crewKeyMatches(gathering.id, 'keeper', null, handshake.key ?? '');
  return fits ? { surface: 'keeper' } : refuse('wrong-key');
}

function findHost({ installation }: Admitting, { handshake, gathering }: Claim): Found {
  const { zone, key = '' } = handshake;
  if (zone === undefined) return refuse('malformed');
  const fits = installation.crewKeyMatches(gathering.id, 'host', zone, key);
  return fits ? { surface: 'host', zone } : refuse('wrong-key');
}

function findWall({ installation }: Admitting, { handshake, gathering }: Claim): Found {
  const { wall, key = '' } = handshake;
  if (wall === undefined) return refuse('malformed');
  const walls = installation.gathering(gathering.id)?.walls ?? [];
  const fits = walls.includes(wall) && installation.crewKeyMatches(gathering.id, 'wall', wall, key);
  return fits ? { surface: 'wall', wall } : refuse('wrong-key');
}
