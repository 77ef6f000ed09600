import MyPage from './MyPage.svelte';
import PromptScene from './prompt/PromptScene.svelte';
import QuestionsScene from './questions/QuestionsScene.svelte';
import RefusedNotice from './RefusedNotice.svelte';

/** What nobody needs to see their first card; fetched as one file as soon as that card is up. */
export const laterParts = { scenes: { prompt: PromptScene, questions: QuestionsScene }, MyPage, RefusedNotice };
