/**
 * The floor of a broadcast: a bare `ws` server that writes one ready-made frame to every socket. The bench
 * sends "go:<text>" on its own socket; "ping" is answered at once when the loop is free again.
 */
import { WebSocketServer, type WebSocket } from 'ws';
import { serverFrame } from '../crowd/frames.ts';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', backlog: 4096, perMessageDeflate: false });
const crowd = new Set<WebSocket>();

interface Sender {
  _sender: { sendFrame(list: Buffer[]): void };
}

function broadcast(text: string): void {
  const frame = [serverFrame(text)];
  for (const socket of crowd) (socket as WebSocket & Sender)._sender.sendFrame(frame);
}

server.on('connection', (socket, request) => {
  if (request.url !== '/lead') {
    crowd.add(socket);
    return;
  }
  socket.on('message', (data: Buffer) => {
    const text = data.toString('utf8');
    if (text.startsWith('go:')) broadcast(text.slice(3));
    else socket.send('pong');
  });
});
server.on('listening', () => {
  const address = server.address();
  if (typeof address === 'object') process.send?.({ port: address?.port });
});

process.once('disconnect', () => process.exit(0));
