import { describe, expect, test } from 'vitest';
import { seemsToName } from '../../shared/contract/names-somebody.ts';

/** A guess from the letters alone: it may be wrong, and then one tap sends the words as they are. */
describe('a text that seems to name a person', () => {
  const named = [
    ...[
      'Anneka at the till was rude',
      'Why does Anneka at the bakery counter never look up?',
      'Anneka was so rude to me',
    ],
    ...['A colleague called Peter helped me', 'I was served by Anneka', 'Peter from the reception rang me'],
    ...[
      'Why is Anneka always so unfriendly?',
      'Please thank Anneka',
      'Ask cashier Anneka',
      'I liked James at the till',
      'Thanks Anneka',
      'Anneka helped me',
      'Lovely service from Anneka',
      'Ask Anneka about it',
    ],
    ...[
      'Warum ist Anneka an der Kasse so unfreundlich?',
      'Anneka vom Empfang hat geholfen',
      'Herr Koch war da',
    ],
    ...['Warum ist Anneka immer so unfreundlich?', 'Danke an Anneka', 'Kollegin Anneka hat geholfen'],
    ...['Pourquoi Chloé à la caisse est si lente ?', 'Chloé de l’accueil a crié', 'Chloé était impolie'],
    ...['Merci à Chloé', 'La vendeuse Chloé', 'Un collègue nommé Luc'],
    ...[
      '¿Por qué Lucía en la caja no saluda?',
      'Lucía fue muy grosera',
      'Gracias a Lucía',
      'La cajera Lucía',
    ],
  ];
  test.each(named)('[MASK-11] %s', (text) => {
    expect(seemsToName(text)).toBe(true);
  });

  /** Ordinary sentences, written without a look at the lists of words. */
  const ordinary = [
    ...[
      'Breakfast in the cafe',
      'Cheese from the deli',
      'Delivery was very friendly',
      'Checkout was friendly',
    ],
    ...['Bakery at the entrance', 'Fruit in the morning', 'Thank You for the bread', 'Served by Hand'],
    ...[
      'Preise im Laden',
      'Auswahl im Laden',
      'Gemüse vom Markt',
      'Frisches Obst vom Markt',
      'Fromage de la région',
    ],
    ...[
      'Frische Brötchen aus der Region',
      'Weniger Plastik in den Regalen',
      'Danke an das Team',
      'Danke an Euch',
    ],
    ...['Vielen Dank an Alle', 'Queso de la tienda', 'Merci à Tous', 'Chocolate at the till', 'Thanks Team'],
    ...['Shopping trolleys with a working wheel', 'The Saturday market by the river was wonderful'],
    ...['Chairs for older people near the till', 'Self-scanning at the counter confuses my mother'],
    ...['Someone at the desk knew my order by heart', 'I love the Christmas window every year'],
    ...['Opening on Sunday would help me', 'Wi-Fi in the waiting area', 'Toilet next to the checkout'],
    ...[
      'Why is Costa Coffee so dear?',
      'Thanks for asking',
      'A smile at reception',
      'Vegetables from local farms',
    ],
    ...['Kürzere Wartezeit an der Kasse', 'Mehr Bio Produkte im Regal', 'Zeitschriften an der Theke lesen'],
    ...[
      'Eine Sitzbank am Empfang wäre schön',
      'Pfandautomat war kaputt',
      'Bessere Beschilderung vom Parkhaus her',
    ],
    ...['Beratung war freundlich', 'Danke Schön', 'Rabatt an der Kasse nicht abgezogen'],
    ...['Plus de bancs devant l’entrée', 'Merci beaucoup', 'Sourire à la caisse', 'Horaires du dimanche'],
    ...[
      'Menos plástico en la fruta',
      'Gracias a Todos',
      'Música en la caja demasiado alta',
      'Aparcar es difícil',
    ],
  ];
  test.each(ordinary)('[MASK-11] and an ordinary sentence does not: %s', (text) => {
    expect(seemsToName(text)).toBe(false);
  });

  const plain = [
    ...['Queues at the till are long', 'People at the till look tired', 'Why is the bread at the till cold?'],
    ...['Parking at the store is hard', 'Is the shop in Leeds open at the weekend?', 'Service was friendly'],
    ...['Why does everybody at the counter ask twice?', 'What do you do on Monday in the shop?'],
    ...[
      'Warum ist die Dame an der Kasse so müde?',
      'Gibt es mehr Brot in der Filiale?',
      'Der Kaffee war kalt',
    ],
    ...['Die Bedienung war unfreundlich', 'Warum sind keine Preise an den Waren?'],
    ...['Pourquoi la caisse est si lente ?', 'Le pain de la boulangerie est froid', 'Personne à la caisse'],
    ...['¿Por qué la cola en la caja es tan larga?', 'El pan de la tienda está frío', 'Gente en la caja'],
  ];
  test.each(plain)('[MASK-11] and one that does not: %s', (text) => {
    expect(seemsToName(text)).toBe(false);
  });
});
