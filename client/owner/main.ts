import { mount } from 'svelte';
import '../styles/base.css';
import '../styles/crew.css';
import '../styles/face.css';
import OwnerPage from './OwnerPage.svelte';

const target = document.getElementById('app');
if (target !== null) mount(OwnerPage, { target });
