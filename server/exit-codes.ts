/** A write failed, and only a fresh start is safe: after it only the log itself tells what is true. */
export const stoppedOnPurpose = 75;
/** Configuration, port or data do not allow a start: starting again would end the same way. */
export const refusedToStart = 78;
