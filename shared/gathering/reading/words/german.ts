/** Words on which a reader looks twice. A mark only: nothing is refused or deleted for them. */
export const germanWords = `
  affenarsch arsch arschgeige arschloch arschlöcher beschissen blöd blödmann blödsinn depp drecksau dreckskerl fick
  ficken fickt fotze hackfresse hure hurensohn idiot kacke kackbratze kanake kotzen luder miststück missgeburt mongo
  neger nutte penner pfosten pimmel pisser sau saftladen schlampe scheiß scheiße scheissladen schwuchtel spast spasti
  trottel verarschen verarscht verdammt verfickt vollidiot vollpfosten wichser wixer zigeuner
`;
