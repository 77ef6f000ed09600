import MyPage from './MyPage.svelte';
import NotMe from './NotMe.svelte';
import PromptScene from './prompt/PromptScene.svelte';
import QuestionsScene from './questions/QuestionsScene.svelte';
import ReactionBar from './ReactionBar.svelte';
import RefusedNotice from './RefusedNotice.svelte';
import Spotlight from './Spotlight.svelte';

/** What nobody needs to see their first card; fetched as one file once that card is up. */
export const laterParts = {
  scenes: { prompt: PromptScene, questions: QuestionsScene },
  MyPage,
  NotMe,
  ReactionBar,
  RefusedNotice,
  Spotlight,
};
