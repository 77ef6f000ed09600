import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { Hall, personId, type Outcome } from './views-hall.ts';
import { attendee, createStory, goTo, importRows, joinAs } from './views-story.ts';

/** Who is in the small hall of the examples. */
export const few = ['c1', 'c2', 'w1', 'w2', 'w3'];

export const person = (label: string): Audience => `person:${personId(label)}`;

/** A small hall in which everybody has joined, with this segment on stage. */
export function hallAt(segment: string): Hall {
  const hall = new Hall();
  createStory(hall);
  importRows(hall, few);
  for (const label of few) joinAs(hall, label);
  goTo(hall, segment);
  return hall;
}

export const card = (hall: Hall, audience: Audience, key: string): unknown =>
  viewOf(hall.state, audience, hall.text)[key];

export const write = (hall: Hall, label: string, prompt: string, text: string): Outcome =>
  hall.ask(attendee(label), {
    type: 'answer-prompt',
    data: { prompt: prompt as SegmentId, answer: { kind: 'text', text, wall: false } },
  });
