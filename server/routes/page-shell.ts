import type { FastifyReply } from 'fastify';
import { escapeHtml } from '../export/escape-html.ts';

/**
 * A small page that works without script: no inline script or style, nothing from elsewhere. `title` is text; `body` is
 * markup whose texts went through `escapeHtml`.
 */
export const pageShell = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>${escapeHtml(title)}</title>
<script src="/take-key.js"></script>
<link rel="stylesheet" href="/join.css">
<script src="/join.js" defer></script>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** Sends a page that is made for this browser alone. */
export const sendPage = (reply: FastifyReply, status: number, page: string): FastifyReply =>
  reply.status(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
