import type { RunOfShowTaken } from '../../../shared/contract/http.ts';
import type { RunOfShowPreview } from '../../../shared/contract/run-of-show-preview.ts';
import type { GatheringId } from '../../../shared/contract/ids.ts';
import { editorWords } from '../../words/console-editor.ts';
import { jsonWith, requestWith, type Outcome } from '../kit/bearer.ts';
import { saveFile } from '../kit/save-file.ts';

const words = editorWords.file;
const lists: Readonly<Record<string, (n: number) => string>> = { segments: words.part, decks: words.deck };

/** A name of the file's own as words: "maxChars" is "max chars". */
const spoken = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const isNumber = (step: string | undefined): step is string => step !== undefined && /^\d+$/.test(step);

/** One step of a place; a number after the name of a list is said with its name. */
function stepInWords(step: string, before: string | undefined, after: string | undefined): string[] {
  const listed = before !== undefined && Object.hasOwn(lists, before) ? lists[before] : undefined;
  if (isNumber(step)) return [(listed ?? words.item)(Number(step) + 1)];
  return Object.hasOwn(lists, step) && isNumber(after) ? [] : [spoken(step)];
}

/** "segments.3.minutes" is "part 4, minutes": people count from one. */
export function placeInWords(where: string): string {
  const steps = where.split('.').filter((step) => step !== '');
  const said = steps.flatMap((step, at) => stepInWords(step, steps[at - 1], steps[at + 1]));
  return said.length === 0 ? words.whole : said.join(', ');
}

/** Saves the run of show; resolves to what went wrong, "" when it is on its way. */
export async function saveRunOfShow(gathering: GatheringId, key: string): Promise<string> {
  const outcome = await requestWith(key, `/api/gatherings/${gathering}/run-of-show.json`);
  if (!outcome.ok) return outcome.sentence;
  saveFile(words.name, await outcome.value.blob());
  return '';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function sentenceFor(outcome: Extract<Outcome<unknown>, { ok: false }>): string {
  const { refusal, sentence } = outcome;
  if (refusal?.code !== 'not-a-run-of-show') return sentence;
  return words.fault(placeInWords(String(refusal.params['where'] ?? '')));
}

async function send<T>({ gathering, key, file }: Filed, path: string): Promise<Outcome<T>> {
  // A file that was saved again since it was chosen cannot be read any more.
  const body = await file.text().catch(() => '');
  if (!isJson(body)) return { ok: false, sentence: words.unreadable };
  const outcome = await jsonWith<T>(key, `/api/gatherings/${gathering}/${path}`, {
    ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body },
  });
  return outcome.ok ? outcome : { ok: false, sentence: sentenceFor(outcome) };
}

/** A file that somebody chose, for this gathering. */
export interface Filed {
  gathering: GatheringId;
  key: string;
  file: File;
}

/** What taking a saved run of show would do. */
export const lookAtRunOfShow = (filed: Filed): Promise<Outcome<RunOfShowPreview>> =>
  send(filed, 'run-of-show/preview');

/** Takes a saved run of show for what comes. */
export const takeRunOfShow = (filed: Filed): Promise<Outcome<RunOfShowTaken>> => send(filed, 'run-of-show');
