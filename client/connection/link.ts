import type { ReactionSums } from '../../shared/contract/commands/asking.ts';
import type { Answer, CommandEnvelope } from '../../shared/contract/commands/command.ts';
import type {
  BeatMessage,
  CardsMessage,
  Handshake,
  HandshakeRefusal,
  PresenceMessage,
  ReactMessage,
  WelcomeMessage,
} from '../../shared/contract/messages.ts';
import type { LiveView } from './live-view.svelte.ts';
import { openSocket, type GatheringSocket, type OpenSocket } from './open-socket.ts';
import type { ServerClock } from './server-clock.ts';
import type { Surroundings } from './surroundings.ts';

const ANSWER_WITHIN_MS = 15_000;
const RESYNC_WITHIN_MS = 4_000;
/** Beats and cards may take different ways out of the server: a moment's patience before a resync. */
const PATIENCE_MS = 400;

export interface LinkDuties {
  handshake(): Handshake;
  view: LiveView;
  clock: ServerClock;
  live(): void;
  away(): void;
  refused(refusal: HandshakeRefusal): void;
  /** The view has changed. */
  changed(): void;
  reactions(sums: ReactionSums): void;
  presence(presence: PresenceMessage): void;
  reload(): void;
}

export interface Link {
  send(command: CommandEnvelope, answered: (answer: Answer | null) => void): void;
  react(message: ReactMessage): void;
  close(): void;
}

/** Carries messages between the socket and the view, and asks for what was missed. */
export function listenTo(around: Surroundings, duties: LinkDuties): Link {
  const opened = openSocket({ ...duties, address: around.address, chance: around.chance });
  const { socket } = opened;
  const resync = resyncOver(opened, duties);
  socket.on('welcome', (message) => {
    duties.clock.restart();
    receive(message, duties);
    duties.live();
  });
  socket.on('cards', (message) => takeCards(message, duties, resync));
  socket.on('beat', (beat) => compare(beat, around, duties, resync));
  socket.on('people', (people) => {
    duties.view.setPeople(people);
    duties.changed();
  });
  socket.on('reactions', ({ sums }) => duties.reactions(sums));
  socket.on('presence', (presence) => duties.presence(presence));
  socket.on('reload', () => duties.reload());
  const sleepless = around.onWake(() => (socket.connected ? resync() : opened.tryNow()));
  return {
    send: (command, answered) => sendOver(socket, command, answered),
    react: (message) => {
      if (socket.connected) socket.volatile.emit('react', message);
    },
    close: () => {
      sleepless();
      opened.close();
    },
  };
}

function sendOver(
  socket: GatheringSocket,
  command: CommandEnvelope,
  answered: (answer: Answer | null) => void,
) {
  socket
    .timeout(ANSWER_WITHIN_MS)
    .emit('command', command, (silence: Error | null, answer?: Answer) =>
      answered(silence ? null : (answer ?? null)),
    );
}

function receive(message: WelcomeMessage, { clock, view, changed }: LinkDuties): void {
  clock.sample(message.nowMs);
  view.welcome(message);
  changed();
}

function takeCards(message: CardsMessage, duties: LinkDuties, resync: () => void): void {
  duties.clock.sample(message.nowMs);
  if (!duties.view.take(message)) return resync();
  duties.changed();
}

function compare(
  beat: BeatMessage,
  around: Surroundings,
  { view, clock }: LinkDuties,
  resync: () => void,
): void {
  clock.sample(beat.nowMs);
  if (!view.isBehind(beat)) return;
  const held = view.cursors()[beat.audience];
  const stillBehind = () => view.cursors()[beat.audience] === held && view.isBehind(beat);
  setTimeout(() => stillBehind() && resync(), PATIENCE_MS * (1 + around.chance()));
}

/** One question at a time; a link that does not answer is dropped, because phones notice loss late. */
function resyncOver({ socket, abandon }: OpenSocket, duties: LinkDuties): () => void {
  let asking = false;
  return () => {
    if (asking || !socket.connected) return;
    asking = true;
    const { view } = duties;
    socket
      .timeout(RESYNC_WITHIN_MS)
      .emit('resync', view.cursors(), (silence: Error | null, message?: WelcomeMessage) => {
        asking = false;
        if (message) receive(message, duties);
        else if (silence) abandon();
      });
  };
}
