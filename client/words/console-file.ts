const number = new Intl.NumberFormat('en-GB');

/** What the console says of the run of show as a file. */
export const fileWords = {
  heading: 'Run of show as a file',
  save: 'Save as a file',
  take: 'Take from a file',
  about: 'What comes after the running part is replaced. Nothing that was on stage changes.',
  confirm: 'Replace what comes',
  choose: 'A file that was saved here, also from another event',
  name: 'run-of-show.json',
  taken: (n: number) => (n === 1 ? 'One part was taken.' : `${number.format(n)} parts were taken.`),
  unreadable: 'This file cannot be read. Please choose one that was saved here.',
  fault: (place: string) => `Something does not fit: ${place}. Nothing was changed.`,
  part: (n: number) => `part ${number.format(n)}`,
  deck: (n: number) => `deck of cards ${number.format(n)}`,
  item: (n: number) => `number ${number.format(n)}`,
  whole: 'the file as a whole',
};
