import type { AttendeeRole, Actor } from '../../shared/contract/roles.ts';
import type { ConsentKey } from '../../shared/contract/commands/people.ts';
import { consentWording } from '../../shared/contract/commands/people.ts';
import type { PersonId, QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import type { SegmentKind } from '../../shared/contract/cards/authored.ts';
import type { RosterPerson } from '../../shared/gathering/asked.ts';
import type { RoomTable, Segment } from '../../shared/gathering/segment.ts';
import { crew, house, personId, wallId, type Hall, type Outcome } from './views-hall.ts';
import type { Wish } from './views-wish.ts';

/**
 * The story of the view tests: an evening whose every private word is a marker that can be searched for.
 * A marker names the field and the person: "lastName-c1".
 */
export const segmentId = (id: string): SegmentId => id as SegmentId;

const segment = (id: string, kind: SegmentKind, settings: Segment['settings'] = {}): Segment => ({
  id: segmentId(id),
  kind,
  title: { en: `title-${id}` },
  minutes: kind === 'thanks' ? 0 : 4,
  say: `say-${id}`,
  texts: {
    wall: { en: `wallLine-${id}` },
    customer: { en: `customerLine-${id}` },
    colleague: { en: `colleagueLine-${id}` },
  },
  settings,
});

const options = ['one', 'two', 'three'].map((label) => ({ en: label }));

const storySegments: Segment[] = [
  segment('s1', 'holding', { showJoin: true }),
  segment('s2', 'talk', { rules: [{ en: 'Ask, then wait.' }, { en: 'Two ears, one mouth.' }] }),
  segment('s3', 'round', { deck: 'hello', alsoDeck: 'thanks' }),
  segment('s4', 'prompt', { answer: 'choice', options, audience: 'both', results: 'closed' }),
  segment('s5', 'prompt', { answer: 'text', audience: 'customers', results: 'live' }),
  segment('s6', 'prompt', { answer: 'text', audience: 'both', private: true }),
  segment('s7', 'questions', { anonymousAllowed: true }),
  segment('s8', 'round', { deck: 'hello' }),
  segment('s9', 'pulse', { scale: [0, 10] }),
  segment('s10', 'highlights'),
  segment('s11', 'thanks'),
];

const tableOf = (number: number): RoomTable => ({
  ...{ number, sides: 2, seats: 8, marks: ['quiet'] },
  zone: number < 3 ? 'A' : 'B',
});

export const createStory = (hall: Hall): Outcome =>
  hall.ask(
    house,
    {
      type: 'create-gathering',
      data: {
        name: 'Pull Up a Chair',
        organisation: 'Hollin & Dray',
        objective: 'Every person leaves knowing two guests by name.',
        languages: ['en', 'cy'],
        words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
        template: 'template-marker',
        codes: { customer: 'CUSTMRCODE', colleague: 'COLGECODE' },
        segments: storySegments,
        decks: [
          { id: 'hello', cards: [{ id: 'hello-1', text: { en: 'What does a normal Tuesday look like?' } }] },
          { id: 'thanks', cards: [{ id: 'ty-1', text: { en: 'What should we never change?' } }] },
        ],
        room: { seatsPerTable: 8, tables: [1, 2, 3, 4].map(tableOf) },
        wall: wallId('main'),
      },
    },
    'create',
  );

/** Somebody whom this person knows, and who never comes. */
export const acquaintanceOf = (label: string): PersonId => personId(`acquaintance of ${label}`);

/** A row of the roster in which every word is a marker. */
export const row = (label: string): RosterPerson => ({
  person: personId(label),
  rosterKey: `rosterKey-${label}`,
  role: roleOf(label),
  team: `team-${label}`,
  customerSegment: `customerSegment-${label}`,
  language: 'en',
  speaks: [`speaks-${label}`],
  zone: zoneOn(label),
  table: null,
  side: null,
  manager: null,
  inseparableFrom: [],
  knows: [acquaintanceOf(label)],
  details: {
    firstName: `firstName-${label}`,
    lastName: `lastName-${label}`,
    // Colleagues are called by first and last name, as in the sample event.
    displayName: roleOf(label) === 'customer' ? `displayName-${label}` : '',
    jobTitle: `jobTitle-${label}`,
    grade: `grade-${label}`,
    companions: [{ firstName: `companion-${label}`, kind: `companionKind-${label}` }],
  },
  story: `story-${label}`,
  needs: [`need-${label}`],
});

/** Where the roster puts them: every third nowhere. */
const zoneOn = (label: string): string | null => ['A', 'B', null][(Number(label.slice(1)) - 1) % 3] ?? null;

/** Labels that start with "c" are customers. */
export const roleOf = (label: string): AttendeeRole => (label.startsWith('c') ? 'customer' : 'colleague');
export const attendee = (label: string): Actor => ({ role: roleOf(label), person: personId(label) });

export const importRows = (hall: Hall, labels: string[], wish?: string): Outcome =>
  hall.ask(house, { type: 'import-roster', data: { people: labels.map(row) } }, wish);

export const joinAs = (hall: Hall, label: string, consent: ConsentKey[] = []): Outcome =>
  hall.ask(house, joining(label, consent), `join ${label}`);

const joining = (label: string, consent: ConsentKey[]): Wish => ({
  type: 'join',
  data: {
    person: personId(label),
    role: roleOf(label),
    language: 'en',
    name: null,
    consent,
    wording: consentWording,
    resembles: null,
    details: row(label).details,
  },
});

export const cue = (hall: Hall, type: 'next' | 'undo'): Outcome =>
  hall.ask(crew, { type, data: { number: hall.state.stage.number } }, `${type} ${hall.state.stage.number}`);

/** Presses Next until this segment is on stage. */
export function goTo(hall: Hall, id: string): void {
  while (hall.state.segments[hall.state.stage.position]?.id !== id) {
    const { refused } = cue(hall, 'next');
    if (refused !== null) throw new Error(`Next was refused: ${refused}`);
  }
}

export const askAs = (hall: Hall, label: string, text: string, anonymous = false): QuestionId => {
  const { facts, refused } = hall.ask(attendee(label), {
    type: 'ask-question',
    data: { text, anonymous, to: 'room' },
  });
  const fact = facts.find(({ type }) => type === 'question-asked');
  if (fact?.type !== 'question-asked') throw new Error(`The question was refused: ${refused}`);
  return fact.data.question;
};

export const review = (hall: Hall, question: QuestionId, verdict: 'approved' | 'held' | 'hidden'): Outcome =>
  hall.ask(crew, { type: 'review-questions', data: { questions: [question], verdict, reason: null } });

/** So many questions of these people in turn, asked and approved; as long as `words` makes them. */
export function approveQuestions(
  hall: Hall,
  labels: string[],
  count: number,
  words = (index: number) => `Question ${index}?`,
): QuestionId[] {
  return Array.from({ length: count }, (_, index) => {
    hall.nowMs += 1_000;
    const question = askAs(hall, labels[index % labels.length] ?? '', words(index));
    review(hall, question, 'approved');
    return question;
  });
}
