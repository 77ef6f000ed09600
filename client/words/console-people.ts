const number = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;

/** What the console says where several people are chosen on the roster. */
export const chosenWords = {
  heading: 'Chosen people',
  choose: (name: string) => `Choose ${name}`,
  chosen: (n: number) => `${count(n, 'person', 'people')} chosen`,
  arrived: 'They have arrived',
  together: 'Put together in the next round',
  clear: 'Choose nobody',
  noRound: 'No round comes after this.',
  two: 'Choose two people or more to put them together.',
  many: (max: number) => `At most ${number.format(max)} people can be put together.`,
  allHere: 'All of them are here.',
  pins: 'Who stays together',
  pinsIn: (round: string) => `In “${round}”: `,
  remove: 'Remove',
  removeLabel: (names: string) => `Remove: ${names} need not stay together`,
  met: 'Who they met',
  metLabel: (name: string) => `Who they met: ${name}`,
};
