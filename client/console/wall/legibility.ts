import { smallestCapitalMetres, smallestFontVh } from '../../ui/hall-type.ts';

export interface WallType {
  /** Height of the capitals in the hall, millimetres. */
  capitalsMm: number;
  /** Size of the type, percent of the picture's height. */
  sizePercent: number;
  /** Beyond six picture heights text is hard to read, whatever its size. */
  tooFar: boolean;
}

/** What a hall asks of the type on its wall; both lengths in metres. */
export function wallTypeFor(furthestViewerMetres: number, screenHeightMetres: number): WallType {
  return {
    capitalsMm: Math.round(smallestCapitalMetres(furthestViewerMetres) * 1000),
    sizePercent: Math.round(smallestFontVh(furthestViewerMetres, screenHeightMetres) * 10) / 10,
    tooFar: furthestViewerMetres > 6 * screenHeightMetres,
  };
}

/** The bounds of the settings; an empty number field gives null. */
export const fitsHall = (furthestViewerMetres: number | null, screenHeightMetres: number | null): boolean =>
  within(furthestViewerMetres, 2, 100) && within(screenHeightMetres, 0.3, 20);

const within = (value: number | null, least: number, most: number): boolean =>
  value !== null && value >= least && value <= most;
