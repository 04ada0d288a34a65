import { serve } from '#api';

const t = performance.now();
const server = await serve({
  folder: '/tmp/orebook-api-t',
  dataFolder: 'data',
  host: 'localhost',
  port: 18080,
  onProgress: (s, d, n) => {
    if (d === n || d === 0) console.log(Math.round(performance.now() - t), s, d, n);
  },
});
console.log(Math.round(performance.now() - t), server);
const get = async (p: string) => {
  const s = performance.now();
  const r = await fetch(server.address + p);
  const b = await r.text();
  console.log(
    r.status,
    Math.round(performance.now() - s) + ' ms',
    b.length,
    p,
    b.slice(0, 200).replaceAll('\n', '|'),
  );
};
for (const p of [
  '/healthz',
  '/api/register',
  '/api/blocks/180958392',
  '/api/licences?pageSize=2',
  '/api/licences?pageSize=50&sort=due',
  '/api/licences/EL-000100',
  '/api/applications?pageSize=2',
  '/api/applications?sort=due',
  '/api/deposits?mineral=lithium',
  '/api/search?q=lith',
  '/api/search?q=EL-12',
  '/api/search?q=%D0%B6%D0%B5%D0%B7%D0%BA',
  '/api/layers',
  '/api/ground/pages/41938',
  '/api/ground/reopening',
  '/api/entries?limit=2',
  '/log/checkpoint',
  '/log/proof/3',
  '/tiles/basemap.json',
  '/tiles/licence.json',
  '/tiles/licence/4/11/5.pbf',
  '/tiles/basemap/4/11/5.pbf',
  '/tiles/basemap/4/10/5.pbf',
  '/tiles/deposit/4/11/5.pbf',
  '/tiles/licence/4/10/5.pbf',
  '/tiles/application/4/11/5.pbf',
  '/tiles/licence.json?day=2022-05-05',
  '/tiles/licence/4/11/5.pbf?day=2022-05-05',
  '/api',
  '/nowhere',
])
  await get(p);
await server.close();
console.log(Math.round(performance.now() - t), 'closed');
