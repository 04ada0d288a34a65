/** `/api/trade`: partners, figures, claims, outlook, cooperation; tables also as CSV, figures as SDMX-CSV. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  type ClaimList,
  claimList,
  claimsQuery,
  claimView,
  cooperationList,
  figureList,
  figuresQuery,
  figureView,
  partnerList,
  partnerQuery,
  partnerView,
  type TradePartnerList,
  type TradePartnerView,
  tradeDesk,
  tradeOutlook,
  tradeTableQuery,
} from '#contract';
import type { CivilDate } from '#terms';
import { type Figure, figureId, markers, pairOfFigureId, sdmxCsvFromFigures, shippedEdition } from '#trade';
import { noSuchRecord } from '../http/not-found.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { listClaims, readClaim } from './claims.ts';
import { csvAnswer } from './csv.ts';
import { readDesk } from './desk.ts';
import { listCooperation, readOutlook } from './outlook.ts';
import { listPartners, presentPartner, readPartner } from './partners.ts';
import { presentFigure, presentMarker } from './present.ts';

const tags = ['trade'];
/** A JSON answer that may also be had as a table of comma-separated values. */
function tableAnswers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return answers(schema, `${description} With format=csv: the same as a table.`);
}
const shippedDataset = 'kz-trade-by-partner';

function csvOfPartners({ items }: TradePartnerList): Response {
  const heads = [
    'partner',
    'name',
    'period',
    'exports_usd',
    'imports_usd',
    'balance_usd',
    'export_share',
    'import_share',
  ];
  const share = (flow: TradePartnerList['items'][number]['year'], side: 'exports' | 'imports') => {
    const found = flow?.[side]?.share;
    return found?.outcome === 'computed' ? found.value : null;
  };
  const rows = items.map(({ country, period, year, means }) => [
    country.code,
    country.name,
    period,
    year?.exports?.figure.amount ?? means.export?.amount,
    year?.imports?.figure.amount ?? means.import?.amount,
    year?.balance,
    share(year, 'exports'),
    share(year, 'imports'),
  ]);
  return csvAnswer('partners', heads, rows);
}

function csvOfPartner({ partner, years }: TradePartnerView): Response {
  const heads = [
    'year',
    'exports_usd',
    'imports_usd',
    'balance_usd',
    'export_growth',
    'import_growth',
    'publisher',
    'edition',
  ];
  const grown = (flow: TradePartnerView['years'][number]['exports']) =>
    flow?.growth.outcome === 'computed' ? flow.growth.value : null;
  const rows = years.map(({ period, exports, imports, balance }) => {
    const figure = (exports ?? imports)?.figure;
    const amounts = [exports?.figure.amount, imports?.figure.amount, balance];
    return [period, ...amounts, grown(exports), grown(imports), figure?.publisher, figure?.edition];
  });
  return csvAnswer(`trade-with-${partner.code}`, heads, rows);
}

function csvOfClaims({ items, on }: ClaimList): Response {
  const heads = ['id', 'sentence', 'said_by', 'said_on', 'verdict', 'reason', 'as_of', 'source'];
  const rows = items.map((claim) => {
    const { id, sentence, saidBy, saidOn, verdict, reason, sourceUrl } = claim;
    return [id, sentence, saidBy, saidOn, verdict, reason, on, sourceUrl];
  });
  return csvAnswer('claims', heads, rows);
}

const alpha3 = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ example: 'KOR' });

export function tradeRoutes({
  register,
  trade,
  knowledge,
}: Pick<Services, 'register' | 'trade' | 'knowledge'>) {
  const dayOf = (asked: CivilDate | undefined): CivilDate => asked ?? register.today();

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trade',
        tags,
        summary:
          'What is in the books: all partners together by year, publishers, claims, what was not found',
        responses: answers(tradeDesk, 'The desk.'),
      }),
      (c) => c.json(readDesk(trade(), register.today()), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trade/partners',
        tags,
        summary: 'Partners, the largest first, with their last year or their mean of three',
        request: { query: tradeTableQuery },
        responses: tableAnswers(partnerList, 'Every partner in the books.'),
      }),
      (c) => {
        const list = listPartners(trade());
        if (c.req.valid('query').format === 'csv') return csvOfPartners(list) as never;
        return c.json(list, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trade/partners/{code}',
        tags,
        summary:
          'One partner: every year, both sides’ books, growth from a base, place, concentration, model',
        request: { params: z.object({ code: alpha3 }), query: partnerQuery },
        responses: tableAnswers(partnerView, 'The partner by the country’s books.'),
      }),
      (c) => {
        const { code } = c.req.valid('param');
        const { year, base, format } = c.req.valid('query');
        const shelf = trade();
        const page = readPartner(shelf, code, { period: year, base });
        if (!page) throw noSuchRecord('partner', code);
        const view = presentPartner(page, shelf);
        if (format === 'csv') return csvOfPartner(view) as never;
        return c.json(view, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trade/figures',
        tags,
        summary: 'Figures of two countries by one’s books; format=csv gives SDMX-CSV',
        request: { query: figuresQuery },
        responses: answers(figureList, 'Every figure in every edition. With format=csv: SDMX-CSV.'),
      }),
      (c) => {
        const { reporter, partner, flow, period, format } = c.req.valid('query');
        const found = trade()
          .data.table.between(reporter, partner)
          .filter((one) => (flow ?? one.flow) === one.flow && (period ?? one.period) === one.period);
        if (format === 'csv') {
          const headers = {
            'content-type': 'text/csv; charset=utf-8',
            'content-disposition': `attachment; filename="${reporter}-${partner}.csv"`,
          };
          return new Response(sdmxCsvFromFigures(found), { headers }) as never;
        }
        return c.json({ total: found.length, items: found.map(presentFigure) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trade/figures/{id}',
        tags,
        summary: 'One figure: who booked it, how valued, which edition, what came before it',
        request: { params: z.object({ id: z.string().max(200) }) },
        responses: answers(figureView, 'The figure with its other editions.'),
      }),
      (c) => {
        const { id } = c.req.valid('param');
        const shelf = trade();
        const pair = pairOfFigureId(id);
        const all = pair ? shelf.data.table.between(pair.reporter, pair.partner) : [];
        const figure = all.find((one) => figureId(one) === id);
        if (!figure) throw noSuchRecord('figure', id);
        return c.json(
          {
            ...presentFigure(figure),
            countries: { reporter: shelf.country(figure.reporter), partner: shelf.country(figure.partner) },
            editions: editionsOf(figure, all).map(presentFigure),
            markers: markers
              .filter(
                ({ reporter, partner = figure.partner, flow = figure.flow }) =>
                  reporter === figure.reporter && partner === figure.partner && flow === figure.flow,
              )
              .map(presentMarker),
            ...sourceOf(figure),
          },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trade/claims',
        tags,
        summary: 'Claims made in public, each with the verdict that the data gives it',
        request: { query: claimsQuery },
        responses: tableAnswers(claimList, 'Every claim that was said by the day.'),
      }),
      (c) => {
        const { on, format } = c.req.valid('query');
        const list = listClaims(trade(), dayOf(on));
        if (format === 'csv') return csvOfClaims(list) as never;
        return c.json(list, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trade/claims/{id}',
        tags,
        summary: 'One claim: verdict, computation step by step with its figures, what is missing, history',
        request: {
          params: z.object({ id: z.string().max(20).meta({ example: 'C1' }) }),
          query: claimsQuery.pick({ on: true }),
        },
        responses: answers(claimView, 'As known by the end of the day.'),
      }),
      (c) => {
        const { id } = c.req.valid('param');
        const claim = readClaim(trade(), id, dayOf(c.req.valid('query').on));
        if (!claim) throw noSuchRecord('claim', id);
        return c.json(claim, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trade/outlook',
        tags,
        summary: 'People by age to 2050, and how far such forecasts were off in the past',
        responses: answers(tradeOutlook, 'What a forecast of demand starts from.'),
      }),
      (c) => {
        const outlook = readOutlook(trade());
        if (!outlook) throw noSuchRecord('outlook', 'KAZ');
        return c.json(outlook, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trade/cooperation',
        tags,
        summary: 'Projects, agreements and memoranda by area, and what became of each',
        request: { query: tradeTableQuery.extend({ partner: alpha3.optional() }) },
        responses: tableAnswers(cooperationList, 'By area; an area without any says so.'),
      }),
      (c) => {
        const { partner, format } = c.req.valid('query');
        const list = listCooperation(trade(), partner);
        if (format === 'csv') {
          const heads = [
            'id',
            'area',
            'kind',
            'name',
            'parties',
            'partner',
            'state',
            'state_on',
            'note',
            'source',
          ];
          const rows = list.items.map((one) => {
            const parties = one.parties.join('; ');
            const dated = [one.state, one.stateOn, one.note, one.sourceUrl];
            return [one.id, one.area, one.kind, one.name, parties, one.partner.code, ...dated];
          });
          return csvAnswer('cooperation', heads, rows) as never;
        }
        return c.json(list, 200);
      },
    );

  function sourceOf(figure: Figure) {
    const dataset = figure.edition === shippedEdition ? knowledge.datasets.get(shippedDataset) : undefined;
    if (!dataset) return {};
    const { id, origin, licence, credit } = dataset;
    return { source: { dataset: id, origin, licence: licence.name, credit } };
  }
}

/** Other editions of the same series and period, and itself; means and models are other things. */
function editionsOf(figure: Figure, all: readonly Figure[]): readonly Figure[] {
  return all
    .filter(
      (one) =>
        one.flow === figure.flow &&
        one.period === figure.period &&
        one.publisher === figure.publisher &&
        one.product?.code === figure.product?.code &&
        one.product?.edition === figure.product?.edition,
    )
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));
}
