import type { PromptCard } from '../../../shared/contract/cards/prompts.ts';
import { isForWall } from '../../../shared/contract/prompt-rules.ts';
import { phonePromptWords } from '../../words/phone-prompts.ts';

const words = phonePromptWords.sees;
type Asked = Pick<PromptCard, 'asks' | 'names' | 'results' | 'audience' | 'isPulse'>;

/** Who sees the answer, and when: short sentences, said before it is sent. */
export function whoSees(prompt: Asked): string[] {
  if (prompt.results === 'never') return [prompt.audience === 'tables' ? words.onlyTable : words.onlyYou];
  if (prompt.isPulse) return [words.pulse];
  if (prompt.asks.kind === 'text')
    return [whoReads(prompt), isForWall(prompt) ? wall(prompt) : words.offWall];
  const results = words.results[prompt.results];
  if (prompt.asks.kind === 'words') return [...ofCloud(prompt), results];
  return [...ofCount(prompt), results];
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

function ofCount({ asks, names, audience }: Asked): string[] {
  const counted = audience === 'tables' ? words.countedTable : words.counted;
  const who = names === 'named' ? words.countedNamed : counted;
  const isWritten = asks.kind === 'sorting' || (asks.kind === 'choice' && asks.other);
  return isWritten ? [who, words.writtenToo] : [who];
}
