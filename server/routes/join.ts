import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { retryCodes } from '../../shared/contract/rejections.ts';
import type { HttpRefusal } from '../../shared/contract/http.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import { sayRejection } from '../../shared/words/rejections.ts';
import type { AppDeps } from '../app-deps.ts';
import type { CodeTries } from '../identity/code-tries.ts';
import { describeGathering } from '../people/describe-gathering.ts';
import { joinPerson, whoJoins, type JoinForm } from '../people/join-person.ts';
import { openByCode, type Door, type OpenDoor } from './code-door.ts';
import { joinFormHtml } from './join-form-html.ts';
import { deviceFor, knownDevice } from './link-device.ts';
import { pausePage, unknownCodePage } from './message-pages.ts';
import { sendPage } from './page-shell.ts';
import { blankJoinForm, readJoinForm } from './read-join-form.ts';

/** Somebody at the door of a gathering that exists. */
interface Visit {
  deps: AppDeps;
  request: FastifyRequest;
  reply: FastifyReply;
  open: OpenDoor;
}

const sendClosed = (reply: FastifyReply, { minutesToWait }: Extract<Door, { open: null }>): FastifyReply =>
  minutesToWait > 0
    ? sendPage(reply, 429, pausePage(minutesToWait))
    : sendPage(reply, 404, unknownCodePage());

/** The people whom this browser has joined for. */
function heldHere({ deps, request, open }: Visit): PersonId[] {
  const device = knownDevice(deps, request, open.gathering);
  return device === null ? [] : deps.installation.peopleOf(open.gathering, device);
}

const phonePath = ({ open }: Visit): string => `/g/${open.gathering}`;
const goOnPath = (visit: Visit): string | null => (heldHere(visit).length > 0 ? phonePath(visit) : null);

async function showForm(visit: Visit): Promise<FastifyReply> {
  const { deps, request, reply, open } = visit;
  const event = await describeGathering(open.live);
  const form = blankJoinForm(request.headers['accept-language'], event.languages, deps.chance);
  return sendPage(reply, 200, joinFormHtml({ event, form, problem: null, goOn: goOnPath(visit) }));
}

/** The form with what was typed, and why it came back. */
async function sendAgain(visit: Visit, form: JoinForm, { code, params }: HttpRefusal): Promise<FastifyReply> {
  const isOurs = retryCodes.some((retry) => retry === code);
  const event = await describeGathering(visit.open.live);
  const page = joinFormHtml({ event, form, problem: sayRejection(code, params), goOn: goOnPath(visit) });
  return sendPage(visit.reply, isOurs ? 503 : 422, page);
}

/** Linked only after the join is durable: a crash between is mended by the same form sent again. */
async function letIn(visit: Visit, person: PersonId): Promise<FastifyReply> {
  const { deps, request, reply, open } = visit;
  const device = deviceFor(deps, request, reply, open.gathering);
  await deps.installation.linkDevice(open.gathering, device, person);
  deps.devicesChanged(open.gathering, [device]);
  return reply.redirect(phonePath(visit), 303);
}

async function takeForm(visit: Visit, onWrongLink: () => void): Promise<FastifyReply> {
  const { deps, request, reply, open } = visit;
  const { languages } = await describeGathering(open.live);
  const form = readJoinForm(request.body, languages, deps.chance);
  const who = await whoJoins(deps.installation, open.live, form, open.role);
  if (who === null) {
    onWrongLink();
    return sendAgain(visit, { ...form, personKey: '' }, { code: 'link-ended', params: {} });
  }
  if (heldHere(visit).includes(who.person)) return reply.redirect(phonePath(visit), 303);
  const joined = await joinPerson(open.live, form, who);
  return joined.ok ? letIn(visit, joined.person) : sendAgain(visit, form, joined);
}

/** `/j/{CODE}`: the form, and what it sends. Everything here is the same for either role. */
export function joinRoutes(app: FastifyInstance, deps: AppDeps, tries: CodeTries): void {
  app.get('/j/:code', async (request, reply) => {
    const door = await openByCode(deps, tries, request, reply);
    return door.open ? showForm({ deps, request, reply, open: door.open }) : sendClosed(reply, door);
  });

  app.post('/j/:code', async (request, reply) => {
    const door = await openByCode(deps, tries, request, reply);
    if (!door.open) return sendClosed(reply, door);
    return takeForm({ deps, request, reply, open: door.open }, () => tries.countWrong(door.trier));
  });
}
