import type { ZoneLetter } from '../../shared/contract/cards/round.ts';

export type ZoneShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'hexagon' | 'drop' | 'ring';

/** How a zone is drawn on a field of 100 by 100; `letterY` is where its letter looks centred. */
export interface ZoneLook {
  shape: ZoneShape;
  path: string;
  letterY: number;
  /** Colour of text on the shape: black or white, the one that keeps 4.5:1. */
  text: 'black' | 'white';
}

const disc = 'M50 4A46 46 0 1 1 50 96A46 46 0 1 1 50 4Z';

/** Letter, colour and shape belong together, so that a zone is found by whichever a person sees best. */
export const zoneLooks: Record<ZoneLetter, ZoneLook> = {
  A: { shape: 'circle', path: disc, letterY: 50, text: 'black' },
  B: { shape: 'square', path: 'M8 8H92V92H8Z', letterY: 50, text: 'white' },
  C: { shape: 'triangle', path: 'M50 5L97 91H3Z', letterY: 64, text: 'black' },
  D: { shape: 'diamond', path: 'M50 2L98 50L50 98L2 50Z', letterY: 50, text: 'black' },
  E: {
    shape: 'star',
    path: 'M50 2L65.9 28.2L95.7 35.2L75.7 58.3L78.2 88.8L50 77L21.8 88.8L24.3 58.3L4.3 35.2L34.1 28.2Z',
    letterY: 52,
    text: 'black',
  },
  F: { shape: 'hexagon', path: 'M50 3L91 26.5V73.5L50 97L9 73.5V26.5Z', letterY: 50, text: 'black' },
  G: {
    shape: 'drop',
    path: 'M50 2C60 20 84 42 84 64A34 34 0 0 1 16 64C16 42 40 20 50 2Z',
    letterY: 62,
    text: 'black',
  },
  H: { shape: 'ring', path: disc, letterY: 50, text: 'white' },
};
