/** The floor of an answer: Socket.IO with its own settings for speed, acknowledging from memory. */
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { transports: ['websocket'], serveClient: false, perMessageDeflate: false });

io.on('connection', (socket) => {
  socket.on('command', (command: { id: string }, ack: (answer: object) => void) => {
    ack({ id: command.id, ok: true, cursor: '0' });
  });
});
http.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  const address = http.address();
  if (typeof address === 'object') process.send?.({ port: address?.port });
});

process.once('disconnect', () => process.exit(0));
