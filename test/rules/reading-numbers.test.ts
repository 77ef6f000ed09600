import { describe, expect, test } from 'vitest';
import { readText } from '../../shared/gathering/reading/read-text.ts';

/** What is hidden of a text, as its kind and its words. */
const hidden = (text: string) =>
  readText(text, { surnames: new Set() }).masks.map(
    ({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`,
  );

describe('numbers and addresses', () => {
  test.each([
    ['Ring me on 07700 900123 please', 'phone: 07700 900123'],
    ['Ring 020 7946 0958', 'phone: 020 7946 0958'],
    ['(0161) 496 0123 is the number', 'phone: (0161) 496 0123'],
    ['+44 7700 900 123', 'phone: +44 7700 900 123'],
    ['+44 (0)20 7946 0958', 'phone: +44 (0)20 7946 0958'],
    ['+49 30 901820', 'phone: +49 30 901820'],
    ['0049 30 901820!', 'phone: 0049 30 901820'],
    ['0151 23456789', 'phone: 0151 23456789'],
    ['06 12 34 56 78', 'phone: 06 12 34 56 78'],
    ['+34 612 34 56 78', 'phone: +34 612 34 56 78'],
    ['(555) 010-4477', 'phone: (555) 010-4477'],
    ['٠٧٧٠٠٩٠٠١٢٣', 'phone: ٠٧٧٠٠٩٠٠١٢٣'],
    ['اتصل بي ٠٧٧٠٠ ٩٠٠١٢٣ من فضلك', 'phone: ٠٧٧٠٠ ٩٠٠١٢٣'],
    ['07700900123 2 times', 'phone: 07700900123'],
    ['my number is 55512345', 'phone: 55512345'],
  ])('[MASK-1] a telephone number is hidden: %s', (text, expected) => {
    expect(hidden(text)).toEqual([expected]);
  });

  test.each([
    ['write to jess.p+shop@mail.example.co.uk.', 'email: jess.p+shop@mail.example.co.uk'],
    ['jürgen@straße.de', 'email: jürgen@straße.de'],
    ['jess (at) example.com', 'email: jess (at) example.com'],
    ['anna @ web.de', 'email: anna @ web.de'],
    ['1234 AB Amsterdam', 'postcode: 1234 AB'],
    ['my order 123456 is late', 'order: 123456'],
    ['Order no. HD-48213', 'order: HD-48213'],
    ['order number: 48 is fine, order #A12345 is not', 'order: A12345'],
    ['Bestellnummer 778812 fehlt', 'order: 778812'],
    ['ma commande n° 998877', 'order: 998877'],
    ['mi pedido 556677', 'order: 556677'],
    ['see #A12345', 'order: #A12345'],
    ['parcel HD482177', 'order: HD482177'],
    ['it was A1234567', 'order: A1234567'],
    ['4111 1111 1111 1111', 'card: 4111 1111 1111 1111'],
    ['card 5500-0000-0000-0004 12/27', 'card: 5500-0000-0000-0004'],
    ['378282246310005', 'card: 378282246310005'],
    ['DE89 3704 0044 0532 0130 00', 'card: DE89 3704 0044 0532 0130 00'],
    ['I live in SW1A 1AA', 'postcode: SW1A 1AA'],
    ['m1 1ae near the shop', 'postcode: m1 1ae'],
    ['EC1A1BB', 'postcode: EC1A1BB'],
    ['D-10115 Berlin', 'postcode: D-10115'],
    ['PLZ 10115', 'postcode: PLZ 10115'],
    ['Albany, NY 12207', 'postcode: NY 12207'],
    ['94105-1234', 'postcode: 94105-1234'],
  ])('[MASK-2] mails, orders, cards and postcodes are hidden: %s', (text, expected) => {
    expect(hidden(text)).toEqual([expected]);
  });

  test.each([
    ...['since 2019', '2019-2024', '2019 – 2024', 'in order 2024 was better', '#2027'],
    ...['£12,345.67 is too much', '1 200 000 €', '$1,000,000', '10000 people', 'EUR 12.50'],
    ...['at 10:30-11:45', '09.30 - 10.45', 'open 24/7', '9 to 5', '11.03.2027 09.30', '2027-03-11 10 30'],
    ...[
      'table 12',
      'T12 and Q1',
      'aged 70 and 65',
      'I am 101',
      '0 1 2 3 4 5 6 7 8 9 10',
      '50/50',
      '3.141592',
    ],
    ...['the A303 and the M25', 'COVID-19', 'B2B', 'w8 2nd floor', 'iPhone 15', '12345 Kunden', 'order 66'],
    ...['١٩٩٩', 'ستة ٢٤/٧', 'unsubscribe @ once', '1st, 2nd, 3rd'],
  ])('[MASK-3] years, prices, times, tables and ages stay: %s', (text) => {
    expect(hidden(text)).toEqual([]);
  });
});
