import { homeWords } from '../words/home.ts';

/** Says what was wrong with the last code: the server came back with `?wrong` or `?often`. */
const asked = new URLSearchParams(location.search);
const sentence = asked.has('often') ? homeWords.often : asked.has('wrong') ? homeWords.wrong : null;
const notice = document.querySelector<HTMLElement>('#notice');
const box = document.querySelector<HTMLInputElement>('#code');

if (sentence && notice) {
  notice.textContent = sentence;
  notice.hidden = false;
  box?.setAttribute('aria-invalid', 'true');
}
box?.focus();
