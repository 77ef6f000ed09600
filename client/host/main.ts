import { mount } from 'svelte';
import '../styles/base.css';
import '../styles/crew.css';
import '../styles/face.css';
import './host.css';
import HostPage from './HostPage.svelte';

const target = document.getElementById('app');
if (target !== null) mount(HostPage, { target });
