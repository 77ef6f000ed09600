import type { PromptCard } from '../../../shared/contract/cards/prompts.ts';
import { isForWall } from '../../../shared/contract/prompt-rules.ts';
import { phonePromptWords } from '../../words/phone-prompts.ts';

const words = phonePromptWords.sees;
type Asked = Pick<PromptCard, 'asks' | 'names' | 'results' | 'audience' | 'isPulse'>;

/** Who sees the answer, and when: short sentences, said before it is sent. */
export function whoSees(prompt: Asked): string[] {
  if (prompt.results === 'never') return [nobody(prompt)];
  if (prompt.isPulse) return [words.pulse];
  if (prompt.asks.kind === 'text')
    return [whoReads(prompt), isForWall(prompt) ? wall(prompt) : words.offWall];
  const results = words.results[prompt.results];
  if (prompt.asks.kind === 'words') return [...ofCloud(prompt), results];
  return [...ofCount(prompt), results];
}

const nobody = ({ audience }: Asked): string => (audience === 'tables' ? words.onlyTable : words.onlyYou);

/** What matters most of it in one line; the sentences are one tap away. */
export function inShort(prompt: Asked): string {
  const { results, isPulse, names, asks } = prompt;
  if (results === 'never') return nobody(prompt);
  if (isPulse) return words.short.pulse;
  if (names === 'named') return words.short.named;
  if (isWords(asks)) return wordsInShort(prompt);
  return isWritten(asks) ? words.short.read : words.short.counted;
}

/** Words of a table tell more than others: which table it was. */
function wordsInShort({ asks, audience, results }: Asked): string {
  if (audience === 'tables') return words.short.readTable;
  return asks.kind === 'words' && results !== 'crew' ? words.short.cloud : words.short.read;
}

function whoReads({ names, audience }: Asked): string {
  if (names === 'named') return words.readNamed;
  return audience === 'tables' ? words.readTable : words.read;
}

const wall = ({ names }: Asked): string => (names === 'named' ? words.wallNamed : words.wall);

function ofCloud(prompt: Asked): string[] {
  if (prompt.results === 'crew') return [whoReads(prompt)];
  const isPlain = prompt.names === 'unnamed' && prompt.audience !== 'tables';
  return isPlain ? [words.cloud] : [whoReads(prompt), words.cloud];
}

const isWords = ({ kind }: Asked['asks']): boolean => kind === 'text' || kind === 'words';
/** Counted, with a box for words of one's own. */
const isWritten = (asks: Asked['asks']): boolean =>
  asks.kind === 'sorting' || (asks.kind === 'choice' && asks.other);

function ofCount({ asks, names, audience }: Asked): string[] {
  const counted = audience === 'tables' ? words.countedTable : words.counted;
  const who = names === 'named' ? words.countedNamed : counted;
  return isWritten(asks) ? [who, words.writtenToo] : [who];
}
