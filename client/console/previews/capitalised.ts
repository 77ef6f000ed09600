/** A word of the event at the start of a line. */
export const capitalised = (word: string): string => {
  const [first = '', ...rest] = word;
  return first.toLocaleUpperCase() + rest.join('');
};
