/** Capitals need 1/200 of the viewing distance (FAA Human Factors Design Standard; ISO 9241: about 17 minutes of arc). */
const DISTANCE_PER_CAPITAL = 200;
/** Capitals are this share of the font size in the faces we use; face.css sees to it. */
const CAPITAL_PER_FONT = 0.7;

/** Smallest readable capital in a hall, metres. */
export const smallestCapitalMetres = (furthestViewerMetres: number): number =>
  furthestViewerMetres / DISTANCE_PER_CAPITAL;

/** The smallest font size in hundredths of the picture's height; both lengths in metres. */
export const smallestFontVh = (furthestViewerMetres: number, screenHeightMetres: number): number =>
  (smallestCapitalMetres(furthestViewerMetres) / screenHeightMetres / CAPITAL_PER_FONT) * 100;
