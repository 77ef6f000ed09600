import type { RingMoment } from '../ui/time-text.ts';

const ringMoments: Record<NonNullable<RingMoment>, string> = {
  'two-minutes': 'Two minutes left.',
  'half-minute': 'Half a minute left.',
  over: 'The time is over.',
};

/** Sentences of the components that every surface shares. */
export const uiWords = {
  timeLeft: 'Time left',
  ringMoment: (moment: RingMoment): string => (moment === null ? '' : ringMoments[moment]),
  zone: (letter: string, shape: string): string => `Zone ${letter}, ${shape}`,
  shapes: {
    circle: 'circle',
    square: 'square',
    triangle: 'triangle',
    diamond: 'diamond',
    star: 'star',
    hexagon: 'hexagon',
    drop: 'drop',
    ring: 'ring',
  },
  qrFor: (code: string): string => `QR code to join. The code in letters is ${code}.`,
  close: 'Close',
  people: (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`,
} as const;
