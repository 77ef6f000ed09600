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
  preview: 'What the file would change',
  looking: 'Reading the file …',
  comes: (n: number) => (n === 1 ? 'One part would come:' : `${number.format(n)} parts would come:`),
  comesNothing: 'No part of this file would come.',
  ran: (n: number) =>
    n === 1
      ? 'One part of the file is not taken. It has been on stage here, and stays as it was:'
      : `${number.format(n)} parts of the file are not taken. They have been on stage here, and stay as they were:`,
  goes: (n: number) =>
    n === 1 ? 'One part that comes now goes:' : `${number.format(n)} parts that come now go:`,
  changed: (n: number) =>
    n === 1
      ? 'One part comes as it is in the file, which is not as it stands here:'
      : `${number.format(n)} parts come as they are in the file, which is not as they stand here:`,
  goesNothing: 'Nothing that comes now is lost.',
  taken: (n: number) => (n === 1 ? 'One part was taken.' : `${number.format(n)} parts were taken.`),
  unreadable: 'This file cannot be read. Please choose one that was saved here.',
  fault: (place: string) => `Something does not fit: ${place}. Nothing was changed.`,
  part: (n: number) => `part ${number.format(n)}`,
  deck: (n: number) => `deck of cards ${number.format(n)}`,
  item: (n: number) => `number ${number.format(n)}`,
  whole: 'the file as a whole',
};
