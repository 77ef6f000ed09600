import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { LibraryId } from '../../shared/contract/ids.ts';
import type { RejectionCode } from '../../shared/contract/rejections.ts';
import type { InstallationDraft } from './installation-facts.ts';
import type { InstallationState } from './installation-state.ts';

/** So many prompts can still be looked through. */
export const MOST_KEPT = 500;

/** Two drafts that ask the same of people, whomever they ask and whatever is done with the answers. */
const whatIsAsked = ({ title, asks, options }: PromptDraft): string => JSON.stringify([title, asks, options]);

/** A team is one of its own event. */
const withoutTeam = (draft: PromptDraft): PromptDraft => ({
  ...draft,
  team: '',
  audience: draft.audience === 'team' ? 'colleagues' : draft.audience,
});

/** The same one again takes the place of the earlier. */
export function keepPrompt(
  { library }: InstallationState,
  data: { prompt: LibraryId; draft: PromptDraft },
): InstallationDraft[] | RejectionCode {
  const asked = whatIsAsked(data.draft);
  const kept = Object.values(library);
  const same = kept.filter(({ draft }) => whatIsAsked(draft) === asked);
  if (kept.length - same.length >= MOST_KEPT) return 'too-many';
  return [
    ...same.map(({ id }): InstallationDraft => ({ type: 'prompt-dropped', data: { prompt: id } })),
    { type: 'prompt-kept', data: { ...data, draft: withoutTeam(data.draft) } },
  ];
}

export const dropPrompt = (
  { library }: InstallationState,
  data: { prompt: LibraryId },
): InstallationDraft[] => (library[data.prompt] === undefined ? [] : [{ type: 'prompt-dropped', data }]);
