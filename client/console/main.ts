import { mount } from 'svelte';
import '../styles/base.css';
import '../styles/crew.css';
import '../styles/face.css';
import ConsolePage from './ConsolePage.svelte';

const target = document.getElementById('app');
if (target !== null) mount(ConsolePage, { target });
