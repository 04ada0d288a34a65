import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { messages } from '#words';
import './design/design.css';
import { showToast } from './components/toast/toast-queue.ts';
import { App } from './frame/app.tsx';
import { applyTheme, preferredLanguage, preferredTheme } from './frame/preferences.ts';
import { answerDownloads } from './mirror/downloads.ts';
import { keepLastSeen } from './offline/last-seen.ts';

applyTheme(preferredTheme());
const language = preferredLanguage();
document.documentElement.lang = language;
const words = await messages(language);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <App language={language} words={words} />
  </StrictMode>,
);
answerDownloads(() => showToast({ tone: 'failed', title: words.pages.mirror.notAnswered }));
keepLastSeen();
