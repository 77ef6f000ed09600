import type { FastifyInstance } from 'fastify';
import QRCode from 'qrcode';
import * as v from 'valibot';
import type { AppDeps } from '../app-deps.ts';

/** Any code of valid form gets a picture, whether it exists or not: nothing can be found out here. */
const Code = v.object({ code: v.pipe(v.string(), v.regex(/^[CDFHJKMNPRTVWXY]{4,12}$/)) });

/** Black on white with four modules of margin: what every camera reads. */
const draw = (url: string): Promise<string> =>
  QRCode.toString(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });

/** `/qr/{CODE}.svg`: the address of the join form as a picture to scan. */
export function qrCodeRoutes(app: FastifyInstance, deps: AppDeps): void {
  app.get('/qr/:code.svg', async (request, reply) => {
    const asked = v.safeParse(Code, request.params);
    if (!asked.success) return reply.status(404).type('text/plain').send('No such picture.');
    const svg = await draw(`${deps.publicUrl()}/j/${asked.output.code}`);
    // Short, because the server's address may change when it is carried to another network.
    return reply.header('cache-control', 'public, max-age=60').type('image/svg+xml').send(svg);
  });
}
