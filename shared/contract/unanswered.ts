/** How many commands of a tab may be on their way at once. A file of its own: phones need it before all other limits. */
export const unanswered = 16;
