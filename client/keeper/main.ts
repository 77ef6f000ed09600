import { mount } from 'svelte';
import '../styles/base.css';
import '../styles/crew.css';
import '../styles/face.css';
import './keeper.css';
import KeeperPage from './KeeperPage.svelte';

const target = document.getElementById('app');
if (target !== null) mount(KeeperPage, { target });
