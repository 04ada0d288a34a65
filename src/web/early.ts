/**
 * Runs before the app, as a script of its own: asks at once for what the first page will need, its words, its code and its map. The app asks for the
 * same a third of a second later, when its own scripts have been read, and finds them here.
 */
import { messages } from '#words';
import { pageAt } from './frame/page-at.ts';
import { preferredLanguage } from './frame/preferences.ts';

const page = pageAt(window.location.pathname);
// What fails here fails again where it is needed, and is told there.
const asked = [
  messages(preferredLanguage()),
  page?.load(),
  page && page.layout !== 'page' && import('./map/map-stage.tsx'),
];
void Promise.allSettled(asked);
