import GroupPicture from '../ui/GroupPicture.svelte';
import GoneScene from './GoneScene.svelte';
import MyPage from './MyPage.svelte';
import NextGroup from './NextGroup.svelte';
import NotMe from './NotMe.svelte';
import { goneWhy, isFound, sitsOut } from './presence.ts';
import PromptScene from './prompt/PromptScene.svelte';
import QuestionsScene from './questions/QuestionsScene.svelte';
import ReactionBar from './ReactionBar.svelte';
import RefusedNotice from './RefusedNotice.svelte';
import EmptyChair from './round/EmptyChair.svelte';
import FoundEachOther from './round/FoundEachOther.svelte';
import JobLine from './round/JobLine.svelte';
import Lantern from './round/Lantern.svelte';
import MendRound from './round/MendRound.svelte';
import SitOut from './round/SitOut.svelte';
import './typing.css';
import SceneAnnouncer from './SceneAnnouncer.svelte';
import Spotlight from './Spotlight.svelte';
import TalkScene from './TalkScene.svelte';
import WordsScene from './WordsScene.svelte';

/** What nobody needs to see their first card; fetched as one file once that card is up. */
export const laterParts = {
  scenes: { prompt: PromptScene, pulse: PromptScene, questions: QuestionsScene, talk: TalkScene },
  EmptyChair,
  FoundEachOther,
  GoneScene,
  goneWhy,
  GroupPicture,
  isFound,
  JobLine,
  Lantern,
  MendRound,
  MyPage,
  NextGroup,
  NotMe,
  ReactionBar,
  RefusedNotice,
  SceneAnnouncer,
  SitOut,
  sitsOut,
  Spotlight,
  WordsScene,
};
