const english = {
  title: 'Join',
  nameLabel: 'What should people call you?',
  nameHint: 'Your first name is enough.',
  languageLabel: 'Language',
  consentTitle: 'What is all right with you?',
  consentHint: 'You can join with none of these, and change them at any time.',
  join: 'Join',
  alreadyHere: 'This phone has joined already.',
  goOn: 'Go on',
  somebodyElse: 'Somebody else can join on it too:',
  unknownTitle: 'Once more, please',
  codeLabel: 'Code',
  tryCode: 'Try this code',
  waitTitle: 'A short pause',
  troubleTitle: 'Not yet',
} as const;

export type JoinPageWords = Readonly<Record<keyof typeof english, string>>;

const pages: Readonly<Record<string, JoinPageWords>> = { en: english };

/** Words of the join page, in `language` or else in English. */
export const joinPageWords = (language = 'en'): JoinPageWords => pages[language] ?? english;
