import Asking from './scenes/Asking.svelte';
import Pulse from './scenes/Pulse.svelte';
import Question from './scenes/Question.svelte';
import Quotes from './scenes/Quotes.svelte';
import Results from './scenes/Results.svelte';
import Rules from './scenes/Rules.svelte';
import WordCloud from './scenes/WordCloud.svelte';
import WallReactions from './WallReactions.svelte';

/** What no wall needs for its first view: one file, fetched once that stands. */
export const laterScenes = { Asking, Pulse, Question, Quotes, Results, Rules, WallReactions, WordCloud };

export type LaterScenes = typeof laterScenes;
