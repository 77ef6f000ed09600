import { fillText } from './fill-text.ts';

const english = {
  malformed: 'Something in that did not arrive whole. Please try once more.',
  'unknown-command': 'This page is older than the event. Please reload it.',
  'not-allowed': 'That is for somebody else to do here.',
  'not-you': 'This phone does not speak for that person.',
  moved: 'The event has moved on since you looked. Please look again.',
  'at-the-start': 'This is the start; there is nothing to go back to.',
  'at-the-end': 'This was the last part. There is nothing after it.',
  'no-ring': 'This part has no clock to move.',
  'unknown-segment': 'That part is not in this run of show.',
  'unknown-person': 'We could not find that person.',
  'unknown-question': 'We could not find that question.',
  'unknown-highlight': 'That highlight is no longer kept.',
  'unknown-group': 'We could not find that group.',
  'not-a-prompt': 'That part does not ask anything.',
  'not-open': 'This is closed now. Thank you for the thought.',
  'answers-in': 'Somebody has answered, so these words stay as they are.',
  'on-stage': 'It is on stage. Only its list can still change, until somebody answers.',
  'was-asked': 'That one has been on stage, so it stays where it is.',
  'not-ahead': 'That place is past. Please choose one that comes.',
  'pair-order': 'These two are the first and the second time of one question, so they keep their order.',
  'has-later-round': 'It is asked a second time later. Please take that one out first.',
  'still-open': 'People were told that they see the results once it is closed. Please close it first.',
  'final-answer': 'Your first answer counts here. It stays as it was.',
  'no-abstaining': 'There is no passing on this one. You can leave it unanswered.',
  'wrong-answer': 'That answer does not fit this question. Please choose again.',
  'too-few': 'It needs {min}. You have {got} so far.',
  'too-many': 'It takes {max} at most. You have {got}.',
  'out-of-range': 'It has to be between {min} and {max}.',
  'wrong-total': 'The points have to make {total} together. They make {got} now.',
  twice: 'The same thing stands there twice.',
  'unknown-answer': 'We could not find that answer.',
  'answer-changed': 'Its author has changed it since. Please read it once more.',
  'unknown-moment': 'We could not find that moment.',
  'cannot-merge': 'Those two cannot be joined. Choose another question that is approved.',
  'private-question': 'This was written to the team alone. It is never shown.',
  'date-missing': 'An answer in writing needs a date.',
  empty: 'There are no words in it yet.',
  'too-long': 'That is longer than {max} characters. Please make it a little shorter.',
  'no-votes-left': 'You have used all {max} of yours. Take one back to give it elsewhere.',
  'own-question': 'This one is yours already.',
  'anonymous-not-allowed': 'Questions are asked with a name this time.',
  'not-approved': 'That has not been approved yet.',
  'already-there': 'That is there already.',
  'nobody-to-match': 'There is nobody to bring together yet. Wait until people from both sides are here.',
  'no-round': 'That round is over. Please look again.',
  'not-in-a-group': 'They are in no group of this round.',
  'not-present': 'They are not here at the moment.',
  'breaks-rule': 'A rule of the match speaks against it. Look at what it would mean, and decide.',
  'kept-apart': 'They cannot be put together again.',
  'no-such-offer': 'That is not possible here just now. Please try the next offer.',
  'unknown-table': 'There is nobody at that table in this round, or no such table.',
  'unknown-repair': 'We could not find that change.',
  'cannot-undo':
    'People have moved on since, so this cannot be undone any more. You can still move them one by one.',
  'bad-proposal': 'The room changed while groups were being made. Please try once more.',
  'not-on-the-roster': 'That person is not on the roster.',
  'consent-wording': 'These words have changed. Please read them once more.',
  wait: 'One moment. It is kept here and goes by itself.',
  'not-saved': 'That is not saved yet. It is kept here and goes by itself.',
  closing: 'The server is coming back in a moment. Nothing is lost.',
  internal: 'That was our fault, not yours. It is kept here and tried again.',

  'unknown-code': 'We do not know this code. Look at the letters once more, or ask somebody from the team.',
  'too-many-codes': 'That were many codes. Please wait {minutes} minutes, or ask somebody from the team.',
  'name-missing': 'Please tell us what people should call you.',
  'link-ended': 'This personal link has been replaced by a newer one. You can still join with your name.',
  'owner-key-wrong': 'This is not the present owner link. The server can make a new one: npm run owner-key.',
  'crew-key-wrong': 'This link has been replaced. Ask the owner of the event for the new one.',
  'no-such-gathering': 'There is no such event here.',
  'not-a-roster':
    'This file could not be read as a roster. It needs a first line with the columns role and firstName.',
  'file-too-large': 'This file is larger than {maxKilobytes} kB.',
  'preview-gone': 'This preview is too old. Please choose the file again.',
  'no-such-table': 'There is no table {got} in this room.',
  'not-a-run-of-show': 'This file is not a run of show that we can take. Look at {where}.',

  'no-role': 'The role is neither customer nor colleague.',
  'no-first-name': 'The first name is missing.',
  'twice-in-file': 'The same person stands in line {line} already.',
  'name-too-long': 'A name is longer than {max} characters.',
  'unknown-manager': 'The manager “{got}” is not on the roster.',
  'unknown-inseparable': '“{got}”, who should stay with this person, is not on the roster.',
  'unknown-acquaintance': '“{got}”, whom this person knows, is not on the roster.',
  'bad-language': '“{got}” is not a language tag such as en, pl or pt-BR.',
  'bad-table':
    '“{got}” is not a place we understand: a table is a number, a zone a letter from A to H, a side A or B.',
  'too-few-cells': 'The row ends before its role and first name.',
} as const;

/** A code that both sides can say: every refusal of a command, of HTTP, and of a row in a roster. */
export type SayableCode = keyof typeof english;
type Sentences = Readonly<Record<SayableCode, string>>;

const sentences: Readonly<Record<string, Sentences>> = { en: english };
const withoutNumbers: Readonly<Record<string, string>> = { en: 'That did not work. Please try once more.' };

/**
 * The sentence for a refusal, kind and plain, in `language` or else in English. `params` are the refusal's own; a
 * sentence that needs one which is absent gives a general sentence instead.
 */
export function sayRejection(
  code: SayableCode,
  params: Readonly<Record<string, string | number>> = {},
  language = 'en',
): string {
  const words = sentences[language] ?? english;
  const values = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, asWord(value)]));
  return fillText(words[code], values, withoutNumbers[language] ?? withoutNumbers['en'] ?? '');
}

/** Braces in a value would make the whole line look unfilled. */
const asWord = (value: string | number): string => String(value).replace(/[{}]/g, '');
