import { colleague, customer, hall } from './gathering-fixtures.ts';
import { sitting } from './mending-examples.ts';

/** Guests and colleagues of the examples; two colleagues at a table are of two teams. */
export const [maureen, dot, jess] = [customer('Maureen'), customer('Dot'), customer('Jess')] as const;
export const anneka = colleague('Anneka', { team: 'Bakery' });
export const bashir = colleague('Bashir', { team: 'Tills' });
export const callum = colleague('Callum', { team: 'Buying' });
export const emeka = colleague('Emeka', { team: 'Tills' });

/** Two tables of a guest and two colleagues each. */
export const two = (room = hall(4)) =>
  sitting(
    [
      [maureen, anneka, bashir],
      [dot, callum, emeka],
    ],
    { room },
  );
