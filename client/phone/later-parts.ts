import MyPage from './MyPage.svelte';
import NotMe from './NotMe.svelte';
import PromptScene from './prompt/PromptScene.svelte';
import QuestionsScene from './questions/QuestionsScene.svelte';
import ReactionBar from './ReactionBar.svelte';
import RefusedNotice from './RefusedNotice.svelte';
import JobLine from './round/JobLine.svelte';
import SitOut from './round/SitOut.svelte';
import Spotlight from './Spotlight.svelte';

/** What nobody needs to see their first card; fetched as one file once that card is up. */
export const laterParts = {
  scenes: { prompt: PromptScene, questions: QuestionsScene },
  JobLine,
  MyPage,
  NotMe,
  ReactionBar,
  RefusedNotice,
  SitOut,
  Spotlight,
};
