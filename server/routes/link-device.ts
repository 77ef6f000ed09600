import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatheringId } from '../../shared/contract/ids.ts';
import type { AppDeps } from '../app-deps.ts';
import { deviceCookie, deviceSecretOf, newDeviceSecret } from '../identity/device-cookie.ts';
import type { DeviceHash } from '../installation/installation-port.ts';
import { addCookie, cameByHttps } from './trier.ts';

/** The device that a browser already is for this gathering; null when it has never joined. */
export function knownDevice(
  deps: AppDeps,
  request: FastifyRequest,
  gathering: GatheringId,
): DeviceHash | null {
  const secret = deviceSecretOf(request.headers.cookie, gathering, cameByHttps(deps, request));
  return secret === null ? null : deps.installation.deviceHash(secret);
}

/** The device that a browser is or becomes; its cookie is set anew, so that it lives on from today. */
export function deviceFor(
  deps: AppDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  gathering: GatheringId,
): DeviceHash {
  const https = cameByHttps(deps, request);
  const secret = deviceSecretOf(request.headers.cookie, gathering, https) ?? newDeviceSecret(deps.chance);
  addCookie(reply, deviceCookie(gathering, secret, https));
  return deps.installation.deviceHash(secret);
}
