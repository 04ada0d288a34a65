/** `/tiles/…`: vector tiles that we serve ourselves, with their TileJSON. */
import { createRoute, z } from '@hono/zod-openapi';
import { type StandpointQuery, standpointQuery, type TileJson, tileJson } from '#contract';
import type { MapFeature } from '#sources';
import { requestOrigin } from '../http/request-origin.ts';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { type LiveSetName, LiveSets, liveSetNames } from './live-sets.ts';
import { staticTileSets } from './static-sets.ts';
import { maximumZoom, type TileSet } from './tile-set.ts';

const tags = ['map'];
const whole = z
  .string()
  .regex(/^(0|[1-9]\d{0,6})$/)
  .transform(Number);
const address = z.object({ set: z.string().regex(/^[a-z-]{1,40}$/), z: whole, x: whole, y: whole });
const query = z.object({ ...standpointQuery, v: z.string().max(80).optional() });
const forEver = 'public, max-age=31536000, immutable';

function isLive(name: string): name is LiveSetName {
  return (liveSetNames as readonly string[]).includes(name);
}

export function tileRoutes({ register, knowledge, settings }: Services) {
  const live = new LiveSets(register);
  const shipped = staticTileSets(() => knowledge.mapLayers(), knowledge.digest.slice(0, 16));

  /** @throws Refusal `no_such_tile` */
  async function setOf(name: string, asked: StandpointQuery): Promise<TileSet> {
    if (isLive(name)) {
      if (asked.asOf === undefined && asked.datetime === undefined) return live.now(name);
      return live.at(name, await register.read((state) => register.standpoint(state, asked)));
    }
    const set = shipped.get(name);
    if (!set) throw new Refusal('no_such_tile', `There is no tile set ${name}.`, { at: 'param set' });
    return set();
  }

  /** Credits of the datasets that the layers draw from. */
  function attribution(names: Iterable<string>): string {
    const layers: Readonly<Record<string, readonly MapFeature[]>> = knowledge.mapLayers();
    const credits = new Set<string>();
    for (const name of names) {
      for (const { properties } of layers[name] ?? []) {
        const credit = knowledge.datasets.get(String(properties.dataset))?.credit;
        if (credit !== undefined) credits.add(credit);
      }
    }
    return [...credits].join(' · ');
  }

  function presentTileJson(name: string, set: TileSet, asked: StandpointQuery, origin: string): TileJson {
    const { asOf, datetime } = asked;
    const query = new URLSearchParams({
      ...(asOf === undefined ? {} : { asOf }),
      ...(datetime === undefined ? {} : { datetime }),
      v: set.version,
    });
    return {
      tilejson: '3.0.0',
      name,
      tiles: [`${origin}/tiles/${name}/{z}/{x}/{y}.pbf?${query}`],
      minzoom: set.minimumZoom,
      maxzoom: maximumZoom,
      bounds: knowledge.bounds,
      attribution: attribution(set.layers.keys()),
      vector_layers: [...set.layers.keys()].map((id) => ({ id, fields: {} })),
    };
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/tiles/{set}',
        tags,
        summary: 'TileJSON of a tile set: `/tiles/licence.json`',
        request: {
          params: z.object({
            set: z
              .string()
              .regex(/^[a-z-]{1,40}\.json$/)
              .meta({ example: 'licence.json' }),
          }),
          query: z.object(standpointQuery),
        },
        responses: answers(tileJson, 'Where the tiles are, of the register now or as it stood.'),
      }),
      async (c) => {
        const name = c.req.valid('param').set.slice(0, -'.json'.length);
        const asked = c.req.valid('query');
        const set = await setOf(name, asked);
        const shown = presentTileJson(name, set, asked, requestOrigin(c, settings.trustProxy));
        return c.json(shown, 200, { 'cache-control': 'no-cache' });
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/tiles/{set}/{z}/{x}/{y}',
        tags,
        summary: 'A vector tile, gzipped: `/tiles/licence/6/44/21.pbf`',
        request: { params: address.extend({ y: z.string().regex(/^(0|[1-9]\d{0,6})\.pbf$/) }), query },
        responses: {
          200: {
            description: 'Mapbox Vector Tile 2.1.',
            content: { 'application/x-protobuf': { schema: z.string() } },
          },
          204: { description: 'Nothing lies there.' },
          default: answers(z.never(), '').default,
        },
      }),
      async (c) => {
        const { set: name, z, x, y: file } = c.req.valid('param');
        const { v, ...asked } = c.req.valid('query');
        const set = await setOf(name, asked);
        const tile = set.tile(z, x, Number.parseInt(file, 10));
        if (!tile)
          throw new Refusal('no_such_tile', `${name} has zooms ${set.minimumZoom} to ${maximumZoom}.`);
        const etag = `"${set.version}"`;
        const headers = {
          'content-type': 'application/x-protobuf',
          // A version names the content; an older one is answered with what is there now, and not kept.
          'cache-control': v === set.version ? forEver : 'no-cache',
          etag,
        };
        if (c.req.header('if-none-match') === etag)
          return new Response(null, { status: 304, headers }) as never;
        if (tile.length === 0) return new Response(null, { status: 204, headers }) as never;
        return new Response(tile as Uint8Array<ArrayBuffer>, {
          headers: { ...headers, 'content-encoding': 'gzip' },
        }) as never;
      },
    );
}
