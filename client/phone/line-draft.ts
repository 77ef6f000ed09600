/** Where the typed line about oneself is kept until it is sent. */
export const LINE_DRAFT = 'line';
