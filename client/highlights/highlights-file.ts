import type { HighlightKind } from '../../shared/contract/commands/highlights.ts';
import type { GatheringId } from '../../shared/contract/ids.ts';

/** `highlights.json` as the server writes it; times in ISO 8601. */
export interface HighlightsFile {
  name: string;
  organisation: string;
  objective: string;
  heldAt: string;
  /** Kept, but left out: their speakers have not agreed to a report. */
  withheld: number;
  highlights: KeptHighlight[];
}
export interface KeptHighlight {
  text: string;
  kind: HighlightKind;
  /** The event's word for whoever said it; empty for a result. */
  role: string;
  segment: string;
  at: string;
}

export const formats = ['html', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

export const pathOf = (gathering: GatheringId, format: Format): string =>
  `/api/gatherings/${gathering}/highlights.${format}`;

/** Who met whom, as tables. */
export const meetingFiles = ['meetings', 'contact-minutes'] as const;
type MeetingFile = (typeof meetingFiles)[number];

export const meetingPathOf = (gathering: GatheringId, file: MeetingFile): string =>
  `/api/gatherings/${gathering}/${file}.csv`;

/** What was asked and answered, as tables; and the run of show, to use again. */
export const askingFiles = ['results.csv', 'answers.csv', 'questions.csv', 'run-of-show.json'] as const;
type AskingFile = (typeof askingFiles)[number];

export const askingPathOf = (gathering: GatheringId, file: AskingFile): string =>
  `/api/gatherings/${gathering}/${file}`;

/** The name that the server gave the file, else a plain one. */
export function fileNameOf(disposition: string | null, extension: string, what = 'highlights'): string {
  const named = /filename="([^"/\\]+)"/.exec(disposition ?? '')?.[1];
  return named ?? `${what}.${extension}`;
}
