import { describe, expect, test } from 'vitest';
import { seemsToName } from '../../shared/contract/names-somebody.ts';

/** A guess from the letters alone: it may be wrong, and then one tap sends the words as they are. */
describe('a text that seems to name a person', () => {
  const named = [
    ...[
      'Anneka at the till was rude',
      'Why does Anneka at the bakery never look up?',
      'Anneka was so rude to me',
    ],
    ...['A colleague called Peter helped me', 'I was served by Anneka', 'Peter from your shop rang me'],
    ...[
      'Why is Anneka always so unfriendly?',
      'Please thank Anneka',
      'Ask cashier Anneka',
      'James at the till',
    ],
    ...['Warum ist Anneka an der Kasse so langsam?', 'Anneka vom Empfang hat geholfen', 'Herr Koch war da'],
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
