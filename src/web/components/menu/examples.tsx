import { Download, Share2 } from 'lucide-react';
import { Button } from '../button/button.tsx';
import type { ComponentExamples } from '../example.ts';
import { Menu } from './menu.tsx';

export const examples: ComponentExamples = {
  component: 'Menu',
  use: 'Acts that are needed now and then.',
  size: 'small',
  states: [
    {
      name: 'acts',
      render: () => (
        <Menu
          label="Export"
          trigger={<Button>Export what is shown</Button>}
          items={[
            { id: 'csv', name: 'CSV', detail: 'For spreadsheets', icon: Download, onAction: () => {} },
            { id: 'geojson', name: 'GeoJSON', icon: Download, onAction: () => {} },
            { id: 'link', name: 'Copy the address', icon: Share2, onAction: () => {}, disabled: true },
          ]}
        />
      ),
    },
    {
      name: 'one of several',
      render: () => (
        <Menu
          label="Language"
          trigger={<Button kind="quiet">English</Button>}
          selected="en"
          items={[
            { id: 'ru', name: 'Русский', lang: 'ru' },
            { id: 'en', name: 'English', lang: 'en' },
          ]}
        />
      ),
    },
  ],
};
