/** Words that every surface of an attendee or a visitor speaks. */
export const sharedWords = {
  /** The language of our own words; what the organiser wrote comes in the person's. */
  language: 'en',
  product: 'Closer',
  close: 'Close',
  back: 'Back',
  saved: 'Saved',
  sending: 'Sending',
  onThisPhone: 'On this phone',
};
