/**
 * The number of the wire contract. A hash test locks all schemas to it: changing a schema without
 * raising it fails. A phone that carries another number is told to reload.
 */
export const contractVersion = 5;
