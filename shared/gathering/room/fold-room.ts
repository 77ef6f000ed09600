import type { Folds } from '../fold-types.ts';

type RoomFact = 'gathering-created' | 'run-of-show-set' | 'run-of-show-replaced' | 'room-set' | 'wall-set';

export const foldRoom: Folds<RoomFact> = {
  'gathering-created': (state, { data }) => {
    state.about = structuredClone(data);
  },
  'run-of-show-set': (state, { data }) => {
    state.segments = structuredClone(data.segments);
    state.decks = {};
    for (const deck of data.decks) state.decks[deck.id] = structuredClone(deck);
  },
  'run-of-show-replaced': (state, { data }) => {
    const { segments, decks } = structuredClone(data);
    state.segments.splice(state.stage.position + 1, Infinity, ...segments);
    for (const deck of decks) state.decks[deck.id] = deck;
  },
  'room-set': (state, { data }) => {
    state.room = structuredClone(data);
  },
  'wall-set': (state, { data }) => {
    const { wall, ...settings } = data;
    state.walls[wall] = settings;
  },
};
