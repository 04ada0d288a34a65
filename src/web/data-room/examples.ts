import { accessJournal, packageList, packageView } from '#contract';

const line = {
  id: 'P-0a1b2c3d',
  title: 'Drill logs of Akhmetkino',
  deposit: { id: 'KZ-RM-021', name: 'Akhmetkino', address: '/deposits/KZ-RM-021' },
  createdAt: '2026-11-23T04:00:00.000Z',
  access: 'terms-to-accept',
  address: '/data-room/P-0a1b2c3d',
};
export const packages = packageList.parse({
  items: [
    line,
    { ...line, id: 'P-00000002', title: 'Assays', access: 'withdrawn', address: '/data-room/P-00000002' },
  ],
});

const files = [
  {
    sha256: 'a'.repeat(64),
    name: 'log-7.pdf',
    mediaType: 'application/pdf',
    bytes: 120_000,
    mark: 'each-page',
    address: null,
  },
  {
    sha256: 'b'.repeat(64),
    name: 'map.tif',
    mediaType: 'image/tiff',
    bytes: 4_200_000,
    mark: 'cover-note',
    address: null,
  },
];
const terms = { version: 2, text: 'Show them to nobody.' };
export const toAccept = packageView.parse({ ...line, terms, acceptedAt: null, files, readers: null });
export const opened = packageView.parse({
  ...toAccept,
  access: 'open',
  acceptedAt: '2026-11-25T05:00:00.000Z',
  files: files.map((file) => ({ ...file, address: `/api/data-room/P-0a1b2c3d/files/${file.sha256}` })),
});
export const forDesk = packageView.parse({
  ...opened,
  access: 'desk',
  acceptedAt: null,
  readers: [
    {
      account: 'acc-1',
      name: 'Trial investor',
      email: 'investor@orebook.test',
      organisations: ['Hanbit Cells'],
      openedAt: '2026-11-25T04:00:00.000Z',
      withdrawnAt: null,
      acceptedAt: '2026-11-25T05:00:00.000Z',
    },
    {
      account: 'acc-2',
      name: 'Rival',
      email: 'rival@orebook.test',
      organisations: [],
      openedAt: '2026-11-24T04:00:00.000Z',
      withdrawnAt: '2026-11-25T06:00:00.000Z',
      acceptedAt: null,
    },
  ],
});
export const journal = accessJournal.parse({
  whole: true,
  head: 'c'.repeat(64),
  lines: [
    {
      number: 12,
      at: '2026-11-25T05:01:00.000Z',
      act: 'file-read',
      person: 'Trial investor',
      subject: 'log-7.pdf',
      hash: 'c'.repeat(64),
    },
  ],
});
