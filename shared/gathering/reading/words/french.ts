/** Words on which a reader looks twice. A mark only: nothing is refused or deleted for them. */
export const frenchWords = `
  abruti bordel bougnoule branleur branleuse chiant chiante chier chieur conasse connard connasse conne connerie couille
  couillon crétin débile emmerde emmerdeur encule enculé enfoiré foutre gouine gueule idiote merde merdique nègre nique
  niquer pédale pédé pétasse pouffiasse putain pute salaud salope tapette
`;
