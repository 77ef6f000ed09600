import type { JoinForm } from '../people/join-person.ts';
import { askedOnTheForm } from '../people/join-person.ts';
import type { JoinableEvent } from '../people/describe-gathering.ts';
import { escapeHtml } from '../export/escape-html.ts';
import { limits } from '../../shared/contract/limits.ts';
import { consentSentence } from '../../shared/words/consent.ts';
import { joinPageWords } from '../../shared/words/join-page.ts';
import { pageShell } from './page-shell.ts';

/** Everything that the page shows. Nothing of it depends on the role, so that the page is the same for both. */
export interface JoinPage {
  event: JoinableEvent;
  form: JoinForm;
  /** Why the form came back, as a sentence; null the first time. */
  problem: string | null;
  /** The link of a person who joined on this device before; null when nobody did. */
  goOn: string | null;
}

const words = joinPageWords();

/** A language in its own name; the bare tag where nobody has taught the server that name, or it is no tag at all. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function languageField({ languages }: JoinableEvent, chosen: string): string {
  if (languages.length === 1) return `<input type="hidden" name="language" value="${escapeHtml(chosen)}">`;
  const options = languages.map(
    (tag) =>
      `<option value="${escapeHtml(tag)}"${tag === chosen ? ' selected' : ''}>${escapeHtml(languageName(tag))}</option>`,
  );
  return `<p class="field"><label for="language">${escapeHtml(words.languageLabel)}</label>
<select id="language" name="language">${options.join('')}</select></p>`;
}

function nameField(name: string, wrong: boolean): string {
  const invalid = wrong
    ? ' aria-invalid="true" aria-describedby="problem name-hint"'
    : ' aria-describedby="name-hint"';
  return `<p class="field"><label for="name">${escapeHtml(words.nameLabel)}</label>
<input id="name" name="name" dir="auto" autocomplete="given-name" maxlength="${limits.name}" value="${escapeHtml(name)}"${invalid}>
<span class="hint" id="name-hint">${escapeHtml(words.nameHint)}</span></p>`;
}

const consentBoxes = (form: JoinForm): string =>
  askedOnTheForm
    .map((key) => {
      const ticked = form.consent.includes(key) ? ' checked' : '';
      return `<label class="choice"><input type="checkbox" name="consent" value="${key}"${ticked}> <span>${escapeHtml(consentSentence(key))}</span></label>`;
    })
    .join('\n');

const goOnLine = (goOn: string | null): string =>
  goOn === null
    ? ''
    : `<p class="already">${escapeHtml(words.alreadyHere)} <a href="${escapeHtml(goOn)}">${escapeHtml(words.goOn)}</a><br>${escapeHtml(words.somebodyElse)}</p>`;

const problemLine = (problem: string | null): string =>
  problem === null ? '' : `<p class="problem" id="problem" role="alert">${escapeHtml(problem)}</p>`;

/** The join form. It posts to its own address, which is why the page need not name its code. */
export function joinFormHtml({ event, form, problem, goOn }: JoinPage): string {
  const body = `<header><p dir="auto">${escapeHtml(event.organisation)}</p><h1 dir="auto">${escapeHtml(event.name)}</h1></header>
${goOnLine(goOn)}
${problemLine(problem)}
<form method="post" data-join>
${nameField(form.name, problem !== null)}
${languageField(event, form.language)}
<fieldset><legend>${escapeHtml(words.consentTitle)}</legend>
<p class="hint">${escapeHtml(words.consentHint)}</p>
${consentBoxes(form)}
</fieldset>
<input type="hidden" name="joinId" value="${escapeHtml(form.joinId)}">
<input type="hidden" name="person" value="${escapeHtml(form.personKey)}">
<p class="act"><button type="submit">${escapeHtml(words.join)}</button></p>
</form>`;
  return pageShell(`${words.title} · ${event.name}`, body);
}
