import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { retryCodes } from '../../shared/contract/rejections.ts';
import type { HttpRefusal } from '../../shared/contract/http.ts';
import { sayRejection } from '../../shared/words/rejections.ts';
import type { AppDeps } from '../app-deps.ts';
import type { CodeTries } from '../identity/code-tries.ts';
import { describeGathering } from '../people/describe-gathering.ts';
import { joinPerson, whoJoins, type JoinForm, type WhoJoins } from '../people/join-person.ts';
import { openByCode, type Door, type OpenDoor } from './code-door.ts';
import { joinFormHtml } from './join-form-html.ts';
import { deviceFor, knownDevice } from './link-device.ts';
import { pausePage, unknownCodePage } from './message-pages.ts';
import { sendPage } from './page-shell.ts';
import { blankJoinForm, readJoinForm } from './read-join-form.ts';

const isRetry = (code: HttpRefusal['code']): boolean => retryCodes.some((retry) => retry === code);

const sendClosed = (reply: FastifyReply, { minutesToWait }: Extract<Door, { open: null }>): FastifyReply =>
  minutesToWait > 0 ? sendPage(reply, 429, pausePage(minutesToWait)) : sendPage(reply, 404, unknownCodePage());

/** `/j/{CODE}`: the form, and what it sends. Everything here is the same for either role. */
export function joinRoutes(app: FastifyInstance, deps: AppDeps, tries: CodeTries): void {
  const { installation } = deps;

  const heldBy = (request: FastifyRequest, { gathering }: OpenDoor) => {
    const device = knownDevice(deps, request, gathering);
    return device === null ? [] : installation.peopleOf(gathering, device);
  };

  /** The form with what was typed, and why it came back. */
  const sendAgain = async (request: FastifyRequest, reply: FastifyReply, back: FormBack) => {
    const { open, form, refusal } = back;
    const status = isRetry(refusal.code) ? 503 : 422;
    const event = await describeGathering(open.live);
    const goOn = heldBy(request, open).length > 0 ? `/g/${open.gathering}` : null;
    return sendPage(reply, status, joinFormHtml({ event, form, problem: sayRejection(refusal.code, refusal.params), goOn }));
  };

  const letIn = async (request: FastifyRequest, reply: FastifyReply, open: OpenDoor, { person }: WhoJoins) => {
    const device = deviceFor(deps, request, reply, open.gathering);
    await installation.linkDevice(open.gathering, device, person);
    deps.devicesChanged(open.gathering, [device]);
    return reply.redirect(`/g/${open.gathering}`, 303);
  };

  app.get('/j/:code', async (request, reply) => {
    const door = await openByCode(deps, tries, request, reply);
    if (!door.open) return sendClosed(reply, door);
    const event = await describeGathering(door.open.live);
    const form = blankJoinForm(request.headers['accept-language'], event.languages, deps.chance);
    const goOn = heldBy(request, door.open).length > 0 ? `/g/${door.open.gathering}` : null;
    return sendPage(reply, 200, joinFormHtml({ event, form, problem: null, goOn }));
  });

  app.post('/j/:code', async (request, reply) => {
    const door = await openByCode(deps, tries, request, reply);
    if (!door.open) return sendClosed(reply, door);
    const { open } = door;
    const { languages } = await describeGathering(open.live);
    const form = readJoinForm(request.body, languages, deps.chance);
    const who = await whoJoins(installation, open.live, form, open.role);
    if (who === null) {
      tries.countWrong(door.trier);
      const refusal = { code: 'link-ended', params: {} } as const;
      return sendAgain(request, reply, { open, form: { ...form, personKey: '' }, refusal });
    }
    if (heldBy(request, open).includes(who.person)) return reply.redirect(`/g/${open.gathering}`, 303);
    const joined = await joinPerson(open.live, form, who);
    if (!joined.ok) return sendAgain(request, reply, { open, form, refusal: joined });
    return letIn(request, reply, open, who);
  });
}

interface FormBack {
  open: OpenDoor;
  form: JoinForm;
  refusal: HttpRefusal;
}
