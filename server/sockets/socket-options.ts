import type { ServerOptions } from 'socket.io';
import { isOurOrigin } from './origin.ts';

/**
 * How the connections are kept. Recovery of connections stays off: it was seen to lose messages, and
 * order, resume and repeats are ours. Compression stays off: it costs ten times the memory per phone.
 */
export const socketOptions = (allowedOrigin: string | null): Partial<ServerOptions> => ({
  transports: ['websocket', 'polling'],
  serveClient: false,
  perMessageDeflate: false,
  httpCompression: false,
  maxHttpBufferSize: 65_536,
  pingInterval: 25_000,
  pingTimeout: 20_000,
  connectTimeout: 5_000,
  allowRequest: (request, decide) => decide(null, isOurOrigin(request.headers, allowedOrigin)),
});
