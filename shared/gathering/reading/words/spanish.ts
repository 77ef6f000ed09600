/** Words on which a reader looks twice. A mark only: nothing is refused or deleted for them. */
export const spanishWords = `
  bastardo boludo cabrón cabrona capullo carajo chingada chingar cojones coño culero estúpida estúpido gilipollas hijoputa
  hostia idiota imbécil jilipollas joder jodida jodido maldito malparido marica maricón mierda negrata pelotudo pendejo
  pinche puta putada puto sudaca subnormal tarado verga zorra
`;
