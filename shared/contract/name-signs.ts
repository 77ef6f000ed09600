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

/** Between a name and where somebody works: "Anneka at the till", "Anneka vom Empfang". */
export const places = list('at from behind on an von hinter à de en am vom du del');
export const articles = list(
  'the your our der dem die den eurer eurem unserer unserem la le les votre el los las',
);
/** Where somebody works, and nothing else stands. */
export const workplaces = list(
  'till tills counter desk reception checkout checkouts kasse theke empfang schalter ' +
    'caisse accueil comptoir caja mostrador recepción',
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
    'that we you they he she everybody everyone anybody anyone nobody somebody someone people all some most many ' +
    'was wer wie warum wo wann wieso weshalb ist sind gibt es man alle niemand jemand leute wir ihr sie er danke bitte ' +
    'pourquoi qui que quoi comment où quand est il elle on tout personne rien nous vous merci ' +
    'por qué quién cómo dónde cuándo hay todo nadie alguien gente gracias please thanks nothing something',
);
/** What shops and offices are asked about, and who is meant by a job: nobody's name, though it may be rude or help. */
export const services = list(
  'service music food breakfast lunch dinner coffee tea bread milk water queue line stock light noise work life time money air price delivery ' +
    'checkout till counter reception bakery deli cafe café security management parking website app map advice signage ' +
    'chocolate self-checkout staff crew driver everything lighting layout discount loyalty scanner email reply ' +
    'personal bedienung brot kaffee musik essen kasse schlange parkplatz licht luft empfang ton umgang verhalten antwort ' +
    'mail tonfall chef lieferung lieferdienst kundendienst kundenservice verkauf atmosphäre theke schalter filiale ' +
    'fahrer sicherheitsdienst hotline telefon filialleiter filialleiterin küche geschäftsführung ' +
    'musique pain café attente accueil prix file lumière caisse livraison livreur sécurité ambiance vendeurs ' +
    'pan música servicio cola fila luz caja recepción reparto repartidor seguridad ambiente trato atención',
);
/** A plural, or a doing, rather than somebody: "Queues at the till". */
export const LIKE_A_THING =
  /(?:s|ing|tion|sion|ung|keit|heit|schaft|tät|ción|ment|ness|team|personal|kraft|kräfte)$/u;
/** Names that look like one. */
export const namesOnS = list(
  'james thomas chris lucas agnes hans klaus jens jonas lars nils niklas markus matthias louis nicolas françois denis ' +
    'charles jacques andrés carlos luis marcos inés ines clément',
);

export const isWords = list('was is were isn’t wasn’t seems war ist était est fut fue es era estuvo');
export const adverbs = list(
  'so very really always often too quite never sehr immer ganz ziemlich nie très si toujours tellement trop muy tan siempre',
);
/** What is said of people only: "Anneka was rude". */
export const manners = list(
  'rude unfriendly unkind impatient grumpy patient unfreundlich unhöflich frech hilfsbereit genervt geduldig ' +
    'impoli impolie grosero grosera maleducado maleducada antipático antipática',
);
/** What people only do: a second sign where a capital alone says little. */
export const deeds = list(
  'helped served smiled shouted apologised apologized ignored rang laughed listened explained ' +
    'geholfen gelächelt gelacht geschimpft geschrien gegrüßt bedient zugehört angerufen ' +
    'crié aidé aidée souri servi servie saluda saludó ayudó gritó sonrió atendió',
);
/** Done to somebody: "Anneka helped me". */
export const doneToMe = list('helped served ignored');
export const me = list('me us');

/** Before the first of two names: "I spoke with Anneka Smith". */
export const withWhom = list('with by told asked met spoke mit avec con par por');
/** Words of a German text. */
export const german = list(
  'der die das den dem ist sind war am im vom und nicht ein eine warum wieso wie der kasse empfang theke',
);

/** "Thanks to Anneka", "Merci Chloé". */
export const thanks = list('thanks danke dank merci gracias');
export const toWhom = list('to an à a');
/** "I asked Anneka". */
export const towards = list('thank thanked asked told met');
/** "Ask Anneka about it". */
export const aboutWhat = list('about why how what if whether for');
/** "Lovely service from Anneka". */
export const praised = list('service help advice smile welcome');
export const praise = list(
  'lovely great kind friendly excellent wonderful good brilliant rude poor terrible',
);

/** Whom one thanks, asks and is served by without naming anybody. */
export const everybody = list(
  'you everybody everyone everything all team teams staff crew colleague god goodness hand card phone email post mail ' +
    'mistake accident law bus patron car train robots security management reception guys folks friends volunteers again anyway ' +
    'euch dich ihnen dir alle allen jeden jedem leute kollegen kolleginnen mitarbeiter mitarbeiterinnen mitarbeitende ' +
    'filiale küche kasse empfang leitung gott schön sehr für fürs dafür nochmal vielmals geschäftsleitung bäckerei ' +
    'tous toutes vous toi équipe dieu beaucoup encore personnel collègues infiniment bien ' +
    'todos todas vosotros vosotras ustedes usted ti equipo dios personal compañeros compañeras nuevamente',
);

/** Capitals of everyday things: "Black Friday", "Head Office", "Good Morning", "New York". */
export const things = list(
  'i a an the monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december christmas easter new year black north south east west upper lower ' +
    'street road avenue lane square park bank holiday customer customers service services team head office store ' +
    'shop guest guests app card club house hall centre center department desk support care help online good great ' +
    'united kingdom states london city google apple amazon microsoft internet wifi',
);
