const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a name: "Mrs", "Herr", "Señora". Folded, without the dot. */
export const titles = list(
  'mr mrs ms miss mx dr prof professor doctor sir dame lady lord ' +
    'herr frau hr fr monsieur madame mme mlle mademoiselle señor señora señorita sr sra srta don doña',
);

/** After these words comes a name: "a man called Peter". */
export const namers = list('called named namens heißt heisst nommé nommée appelle llama llamado llamada');

/** What somebody is, right before their name: "cashier Anneka". */
export const roles = list(
  'colleague manager cashier assistant waiter waitress barista kollege kollegin mitarbeiter mitarbeiterin ' +
    'kassierer kassiererin verkäufer verkäuferin chefin collègue vendeur vendeuse caissier caissière serveur serveuse ' +
    'compañero compañera cajero cajera dependiente dependienta camarero camarera jefe jefa encargado encargada',
);

/** Between a name and a place: "Anneka at the till". */
export const places = list('at from in behind on an bei aus von hinter à de chez en');
/** The same with the article in it. */
export const placesWithArticle = list('am beim vom im au aux du des del');
export const articles = list(
  'the your our my der dem die den das eurer eurem unserer unserem la le les votre notre el los las su vuestra vuestro',
);

/** Before a noun that a capital makes no name: "die Dame an der Kasse", "in Leeds". */
export const determiners = list(
  'the a an my your our his her their this that these those some any no more every each of in at from to near with for ' +
    'der die das den dem des ein eine einen einem einer kein keine keinen mein meine dein deine sein seine ihr ihre ' +
    'euer eure unser unsere mehr viel viele wenig es gibt alle jede jeder jedes zu nach mit für ohne und oder ' +
    'le la les un une des mon ma mes ton ta votre vos notre nos ce cette ces quel quelle au aux à du de ' +
    'el los las unos unas mi mis tu su sus nuestro nuestra este esta ese esa del en al',
);

/** Beginnings of a sentence that are nobody's name. */
export const starters = list(
  'what which who why how when where is are was were do does did can could will would should may there here it this ' +
    'that we you they he she everybody everyone anybody anyone nobody somebody someone people staff all some most many ' +
    'service music food coffee tea bread milk water queue line stock light noise work life time money help air price ' +
    'was wer wie warum wo wann wieso weshalb ist sind gibt es man alle niemand jemand leute personal bedienung brot ' +
    'kaffee musik essen kasse schlange parkplatz licht luft wir ihr sie er ' +
    'pourquoi qui que quoi comment où quand est il elle on tout personne rien musique pain café attente accueil prix ' +
    'file lumière caisse nous vous ' +
    'por qué quién cómo dónde cuándo hay todo nadie alguien gente pan música servicio cola fila luz caja',
);
/** A plural, or a doing, rather than somebody: "Queues at the till". */
export const LIKE_A_THING = /(?:s|ing|tion|sion|ung|keit|heit|ción|ment)$/u;
/** Names that look like one. */
export const namesOnS = list(
  'james thomas chris lucas agnes hans klaus jens jonas lars nils niklas markus matthias louis nicolas françois denis ' +
    'charles jacques andrés carlos luis marcos inés ines clément',
);

export const isWords = list('was is were isn’t wasn’t seems war ist était est fut fue es era estuvo');
export const adverbs = list(
  'so very really always often too quite never sehr immer ganz ziemlich nie très si toujours tellement trop muy tan siempre',
);
/** What is said of people: "Anneka was rude". */
export const manners = list(
  'rude unfriendly unkind impatient grumpy lovely friendly kind helpful patient wonderful ' +
    'unfreundlich freundlich unhöflich frech nett hilfsbereit genervt geduldig ' +
    'impoli impolie désagréable gentil gentille aimable sympa ' +
    'grosero grosera maleducado maleducada antipático antipática amable simpático simpática',
);

/** "Thanks to Anneka". */
export const thanks = list('thanks danke dank merci gracias');
export const toWhom = list('to an à a');
/** "I asked Anneka". */
export const towards = list('thank thanked asked told met');

/** Capitals of everyday things: "Black Friday", "Head Office", "Good Morning", "New York". */
export const things = list(
  'i a an the monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december christmas easter new year black north south east west upper lower ' +
    'street road avenue lane square park bank holiday customer customers service services team head office store ' +
    'shop guest guests app card club house hall centre center department desk support care help online good great ' +
    'united kingdom states city google apple amazon microsoft internet wifi',
);
