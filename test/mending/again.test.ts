import { describe, expect, test } from 'vitest';
import { asks, crew, groupWith, reasonOf, sitting } from '../support/mending-examples.ts';
import { facilitator, idOf } from '../support/story.ts';
import { maureen, dot, jess, anneka, callum, emeka, two } from '../support/mending-cast.ts';

describe('dealt again', () => {
  test('[MEND-38] groups that are pinned stay, everybody else meets others', () => {
    const play = sitting([
      [maureen, anneka],
      [dot, callum],
      [jess, emeka],
    ]);
    play.pass(2);
    crew.pin(play, 'Maureen', 'Anneka');
    play.reDeal();
    expect(groupWith(play, 'Maureen')).toBe('Maureen Anneka');
    expect(groupWith(play, 'Dot')).toBe('Dot Emeka');
    expect(groupWith(play, 'Jess')).toBe('Jess Callum');
  });

  test('[MEND-38] who takes a rest goes on resting', () => {
    const play = two();
    asks.toRest(play, 'Bashir');
    play.reDeal();
    expect(reasonOf(play, 'Bashir')).toBe('asked');
  });
});

describe('undone', () => {
  test('[MEND-39] while nobody has moved on; after that it is refused', () => {
    const play = two();
    asks.toMove(play, 'Anneka');
    asks.toGo(play, 'Emeka');
    crew.undo(play, 0).isRefused('cannot-undo');
    crew.undo(play);
    crew.undo(play, 0);
    expect(groupWith(play, 'Maureen')).toBe('Maureen Anneka Bashir');
    expect(groupWith(play, 'Dot')).toBe('Dot Callum Emeka');
    expect(play.state.apart).toEqual([]);
  });

  test('[MEND-39] twice it changes nothing, and an unknown repair is refused', () => {
    const play = two();
    asks.toGo(play, 'Emeka');
    crew.undo(play);
    crew.undo(play).changesNothing();
    const unknown = idOf('Nobody') as string as keyof typeof play.round.repairs;
    play.when(facilitator, 'undo-repair', { repair: unknown }).isRefused('unknown-repair');
  });
});
