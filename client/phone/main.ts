import { mount } from 'svelte';
import type { GatheringId } from '../../shared/contract/ids.ts';
import { boxOver } from '../connection/box.ts';
import { openGathering } from '../connection/gathering.svelte.ts';
import '../styles/base.css';
import './phone.css';
import type { PhoneCards } from './phone-cards.ts';
import PhonePage from './PhonePage.svelte';
import { Phone } from './phone.svelte.ts';

/** The page lives at /g/{gathering}; the server checks what stands there. */
const gathering = (location.pathname.split('/')[2] ?? '') as GatheringId;
const live = openGathering<PhoneCards>({ surface: 'phone', gathering });
const phone = new Phone(
  gathering,
  live,
  boxOver(() => sessionStorage),
);
const target = document.querySelector('#phone');
if (target) mount(PhonePage, { target, props: { phone } });
