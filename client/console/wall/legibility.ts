export interface WallType {
  /** Height of the capitals in the hall, millimetres. */
  capitalsMm: number;
  /** Size of the type, percent of the picture's height. */
  sizePercent: number;
  /** Beyond six picture heights text is hard to read, whatever its size. */
  tooFar: boolean;
}

/** Capitals are this share of the type size. */
const capShare = 0.7;

/**
 * Smallest type for a hall, metres in. Capitals of 1/200 of the distance: FAA Human Factors Design Standard, ISO 9241.
 */
export function wallTypeFor(furthestViewerMetres: number, screenHeightMetres: number): WallType {
  const capitalsMetres = furthestViewerMetres / 200;
  return {
    capitalsMm: Math.round(capitalsMetres * 1000),
    sizePercent: Math.round((capitalsMetres / screenHeightMetres / capShare) * 1000) / 10,
    tooFar: furthestViewerMetres > 6 * screenHeightMetres,
  };
}

/** The bounds of the settings; an empty number field gives null. */
export const fitsHall = (furthestViewerMetres: number | null, screenHeightMetres: number | null): boolean =>
  within(furthestViewerMetres, 2, 100) && within(screenHeightMetres, 0.3, 20);

const within = (value: number | null, least: number, most: number): boolean =>
  value !== null && value >= least && value <= most;
