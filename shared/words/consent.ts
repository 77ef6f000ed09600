const english = {
  wallFirstName: 'My first name may be shown on the big screen.',
  quoteOnWall: 'My words may be shown on the big screen.',
  quoteInReport: 'My words may be kept in the written report of this event.',
  quoteOutside: 'My words may be used outside the organisation.',
  audio: 'My voice may be recorded.',
  photo: 'I may be in photographs.',
  recontact: 'You may ask me to take part again.',
} as const;

export type SayableConsent = keyof typeof english;

const wordings: Readonly<Record<string, Readonly<Record<SayableConsent, string>>>> = { en: english };

/** Kept with every consent that is given; raise it, and `consentWording` of the contract, when a sentence changes. */
export const consentWordsVersion = 1;

/** What a person agrees to by ticking, in `language` or else in English. */
export const consentSentence = (key: SayableConsent, language = 'en'): string =>
  (wordings[language] ?? english)[key];
