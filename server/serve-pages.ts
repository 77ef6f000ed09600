import { existsSync } from 'node:fs';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Which page a path shows; the page finds out the rest from its own address. */
const pages = {
  '/': 'home.html',
  '/g/:gathering': 'phone.html',
  '/owner': 'owner.html',
  '/console/:gathering': 'console.html',
  '/keep/:gathering': 'keeper.html',
  '/host/:gathering': 'host.html',
  '/wall/:gathering': 'wall.html',
  '/highlights/:gathering': 'highlights.html',
} as const;

const YEAR_S = 365 * 24 * 3_600;

/** Files whose name changes with their content, as the build names them: "assets/phone-B3xk9_2a.js". */
const isHashed = (path: string): boolean => /[/\\]assets[/\\][^/\\]+-[\w-]{8,}\.\w+$/.test(path);

/** The built surfaces of this folder. A folder that is not there serves no page: then only the API works. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) {
    app.log.warn('No built pages to serve; run: npm run build');
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('Cache-Control', keeping(path));
    },
  });
  for (const [path, page] of Object.entries(pages)) {
    app.get(path, (_, reply) => reply.sendFile(page, { cacheControl: false }));
  }
}

/** Pages are never kept: what they show is private, and a new build must be seen at once. */
function keeping(path: string): string {
  if (path.endsWith('.html')) return 'no-store';
  return isHashed(path) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache';
}
