/** The same text without accents, case and doubled spaces, for comparing what people type; never for showing. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
