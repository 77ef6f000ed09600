import { untrack } from 'svelte';
import type { RunOfShowCard } from '../../../../shared/contract/cards/console.ts';
import type { PromptDraft } from '../../../../shared/contract/commands/prompts.ts';
import { blankForm, draftOf, formOf, stagedDraftOf, type DraftForm } from './draft-form.ts';
import { isFixed, lockOf, type Lock } from './lock-of.ts';

type Segment = RunOfShowCard['segments'][number];

/** One prompt as it is written: what is typed is kept, whatever happens to the prompt meanwhile. */
export class Editing {
  readonly #segment: Segment | null;
  readonly #plan: () => RunOfShowCard | undefined;
  form: DraftForm = $state(blankForm());
  /** What was typed until it came on stage, and cannot be part of it any more. */
  #aside: DraftForm | null = $state.raw(null);
  /** What was typed is to be a prompt of its own. */
  #isApart = $state.raw(false);

  /** `segment`: the prompt whose words change, or null for a new one. */
  constructor(segment: Segment | null, plan: () => RunOfShowCard | undefined) {
    this.#segment = segment;
    this.#plan = plan;
    if (segment?.draft) this.form = formOf(segment.draft);
    $effect(() => this.#followStage());
  }

  get #found(): Lock | null {
    return lockOf(this.#plan(), this.#segment?.id ?? null);
  }
  /** Its words as they are on stage; as text, so that a card that says the same changes nothing. */
  readonly #asked = $derived.by(() => {
    const found = this.#plan()?.segments.find(({ id }) => id === this.#segment?.id);
    return JSON.stringify(found?.draft ?? null);
  });

  /** It is added when it is saved: it is new, or what it was is gone. */
  get isNew(): boolean {
    return this.#segment === null || this.#isApart || this.#found === 'gone';
  }
  /** Somebody has taken it out while it was written. */
  get isGone(): boolean {
    return this.#found === 'gone' && !this.#isApart;
  }
  get lock(): Lock | null {
    return this.isNew ? null : this.#found;
  }
  get isFixed(): boolean {
    return isFixed(this.lock);
  }
  get draft(): PromptDraft {
    const asked = JSON.parse(this.#asked) as PromptDraft | null;
    return this.lock === 'staged' && asked !== null ? stagedDraftOf(this.form, asked) : draftOf(this.form);
  }
  get hasAside(): boolean {
    return this.#aside !== null && !this.isNew;
  }

  /** What was typed, as a new prompt. */
  takeAside(): void {
    if (this.#aside === null) return;
    this.form = this.#aside;
    this.#isApart = true;
  }

  /** It came on stage while it was written: its fields say again what people were asked. */
  #followStage(): void {
    const asked = JSON.parse(this.#asked) as PromptDraft | null;
    if (this.lock !== 'staged' || asked === null) return;
    untrack(() => {
      const typed = $state.snapshot(this.form);
      const isTyped = JSON.stringify(draftOf(typed)) !== JSON.stringify(stagedDraftOf(typed, asked));
      if (isTyped) this.#aside ??= typed;
      this.form = { ...formOf(asked), options: typed.options, minutes: typed.minutes };
    });
  }
}
