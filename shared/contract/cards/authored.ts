/** A text that the organiser wrote, by language tag ("en", "pl"); at least one language is present. */
export type Authored = Record<string, string>;

export const segmentKinds = [
  'holding',
  'talk',
  'reveal',
  'pulse',
  'round',
  'prompt',
  'questions',
  'panel',
  'journey',
  'vote',
  'groups',
  'pledge',
  'debrief',
  'highlights',
  'break',
  'thanks',
] as const;
export type SegmentKind = (typeof segmentKinds)[number];
