import { escapeHtml } from '../export/escape-html.ts';
import { joinPageWords } from '../../shared/words/join-page.ts';
import { sayRejection, type SayableCode } from '../../shared/words/rejections.ts';
import { pageShell } from './page-shell.ts';

const words = joinPageWords();

const page = (title: string, sentence: string, rest = ''): string =>
  pageShell(
    title,
    `<h1>${escapeHtml(title)}</h1>\n<p class="problem" role="alert">${escapeHtml(sentence)}</p>\n${rest}`,
  );

const codeForm = `<form method="post" action="/">
<p class="field"><label for="code">${escapeHtml(words.codeLabel)}</label>
<input id="code" name="code" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="24"></p>
<p class="act"><button type="submit">${escapeHtml(words.tryCode)}</button></p>
</form>`;

/** For a code that no gathering has, with a place to type it again. */
export const unknownCodePage = (): string => page(words.unknownTitle, sayRejection('unknown-code'), codeForm);

/** For a browser that tried too many wrong codes. */
export const pausePage = (minutes: number): string =>
  page(words.waitTitle, sayRejection('too-many-codes', { minutes }));

/** For a fault of ours, or a server that is going down: the same page can be sent again. */
export const troublePage = (code: SayableCode): string => page(words.troubleTitle, sayRejection(code));
