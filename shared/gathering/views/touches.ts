import type { FactOf, FactType } from '../facts.ts';
import type { State } from '../rule.ts';
import type { Touch } from './touch.ts';

export type TouchesOf<T extends FactType> = { [K in T]: (state: State, fact: FactOf<K>) => Touch[] };
