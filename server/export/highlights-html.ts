import { fillText } from '../../shared/words/fill-text.ts';
import { reportWords, type ReportWords } from '../../shared/words/report.ts';
import { escapeHtml } from './escape-html.ts';
import { reportCss } from './report-css.ts';
import type { HighlightReport, KeptHighlight } from './read-highlights.ts';

/** In the time zone of the server, which stands in the hall; the exact time is in the `time` element. */
const date = (atMs: number): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(atMs);
const minute = (atMs: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(atMs);

/** Notes are the facilitator's; everything else says its kind, and who said it. */
const byline = (words: ReportWords, { kind, role, segment }: KeptHighlight): string =>
  [words[kind], role === 'facilitator' ? words.facilitator : role, segment || words.wholeEvent]
    .filter((part) => part !== '')
    .map((part) => `<span dir="auto">${escapeHtml(part)}</span>`)
    .join(' · ');

const item = (words: ReportWords, kept: KeptHighlight): string =>
  `<li><blockquote dir="auto">${escapeHtml(kept.text)}</blockquote>` +
  `<p>${byline(words, kept)} · <time datetime="${new Date(kept.atMs).toISOString()}">${minute(kept.atMs)}</time></p></li>`;

function withheldLine(words: ReportWords, withheld: number): string {
  if (withheld === 0) return '';
  const line =
    withheld === 1 ? words.withheldOne : fillText(words.withheldMany, { count: `${withheld}` }, words.none);
  return `<p class="withheld">${escapeHtml(line)}</p>`;
}

const list = (words: ReportWords, highlights: readonly KeptHighlight[]): string =>
  highlights.length === 0
    ? `<p class="none">${escapeHtml(words.none)}</p>`
    : `<ol>${highlights.map((kept) => item(words, kept)).join('\n')}</ol>`;

/** One page that needs nothing else: to print, to keep, to send. Everything people wrote is text only. */
export function highlightsHtml(report: HighlightReport): string {
  const words = reportWords();
  const { name, organisation, objective, heldAtMs, highlights, withheld } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${words.title} · ${name}`)}</title>
<style>${reportCss}</style>
</head>
<body>
<main>
<header>
<p dir="auto">${escapeHtml(organisation)} · <time datetime="${new Date(heldAtMs).toISOString()}">${date(heldAtMs)}</time></p>
<h1 dir="auto">${escapeHtml(name)}</h1>
<p class="objective" dir="auto">${escapeHtml(objective)}</p>
</header>
<h2>${escapeHtml(words.title)}</h2>
${list(words, highlights)}
${withheldLine(words, withheld)}
</main>
</body>
</html>
`;
}
