/** What a phone says. Short, kind, and never louder than the person opposite. */
export const phoneWords = {
  connecting: 'One moment. We are finding your event.',
  away: 'No connection. We keep trying. What you see here is safe.',
  closed: 'The server is taking a breath. It will be back.',
  notLasting: 'This browser keeps nothing. Please leave this page open until it says Saved.',
  notKnown: {
    title: 'We do not know this phone yet',
    text: 'Type your code, and you are back where you were.',
    act: 'Type a code',
  },
  noGathering: { title: 'This event is not here', text: 'Please check the address, or type your code.' },
  newPage: 'There is a newer page. It will open by itself.',
  unnamed: 'Your event',
  openMyPage: 'My page',

  holding: {
    title: (firstName: string) => (firstName ? `Welcome, ${firstName}` : 'Welcome'),
    text: 'You are here. It starts soon, and this page will follow by itself.',
  },
  talk: {
    rulesTitle: 'How we listen',
  },
  eyesUp: 'Eyes up. Nothing to do here.',

  round: {
    waitingTitle: 'You are here',
    waiting: 'We are finding you a place.',
    stay: 'Stay where you can see people. This page will show you where to go.',
    table: 'Table',
    group: 'Group',
    lookFor: 'Look for your number',
    side: (side: string) => `Side ${side}`,
    with: 'You are with',
    companions: (names: string) => `with ${names}`,
    enlarge: 'Hold it up',
    card: 'Conversation card',
    next: 'Next card',
    pass: 'Pass',
    passReason: 'Anyone can pass, without a reason.',
    noCards: 'No more cards. Carry on as you like.',
    again: 'From the first card',
  },
};
