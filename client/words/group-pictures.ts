import type { GroupPicture } from '../../shared/contract/cards/gathered.ts';

/** What each small picture is called: one word. */
export const pictureWords: Record<GroupPicture, string> = {
  teapot: 'teapot',
  kite: 'kite',
  boat: 'boat',
  lamp: 'lamp',
  key: 'key',
  leaf: 'leaf',
  bell: 'bell',
  cup: 'cup',
  fish: 'fish',
  house: 'house',
  hat: 'hat',
  moon: 'moon',
  tree: 'tree',
  umbrella: 'umbrella',
  spoon: 'spoon',
  clock: 'clock',
  feather: 'feather',
  shell: 'shell',
  ladder: 'ladder',
  bridge: 'bridge',
  bread: 'bread',
  anchor: 'anchor',
  flower: 'flower',
  book: 'book',
};
