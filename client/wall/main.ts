import { mount } from 'svelte';
import type { WallCards } from '../../shared/contract/cards/cards.ts';
import type { Gathering } from '../connection/gathering-port.ts';
import { openGathering } from '../connection/gathering.svelte.ts';
import { takenKey } from '../connection/taken-key.ts';
import '../styles/base.css';
import '../styles/face.css';
import { wallAddress } from './wall-address.ts';
import Wall from './Wall.svelte';

/** Null when the link names no wall: then it stays calm, because a hall is no place for an error. */
function openWall(): Gathering<WallCards> | null {
  const address = wallAddress(location.pathname, location.search);
  const key = takenKey('k');
  if (address === null || key === null) return null;
  return openGathering<WallCards>({ surface: 'wall', ...address, key });
}

const target = document.getElementById('wall');
if (target !== null) mount(Wall, { target, props: { gathering: openWall() } });
