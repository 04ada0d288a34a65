/** Figures and indicators as everyone may see them. */
import {
  pages,
  type TradeFigureView,
  type TradeGrowth,
  type TradeMarker,
  type TradePartnerYear,
  type TradeRatio,
} from '#contract';
import {
  amountOf,
  type Computed,
  type Figure,
  figureId,
  type Marker,
  type PartnerSummary,
  type WithBase,
} from '#trade';

export function presentFigure(figure: Figure): TradeFigureView {
  const id = figureId(figure);
  return { ...figure, id, amount: amountOf(figure), address: pages.tradeFigure(id) };
}

export function presentRatio(ratio: Computed): TradeRatio {
  if (ratio.outcome === 'cannot-tell') return ratio;
  return { outcome: 'computed', value: ratio.value, warnings: [...ratio.warnings] };
}

export function presentGrowth(grown: Computed<WithBase>): TradeGrowth {
  return grown.outcome === 'cannot-tell' ? grown : { ...grown, warnings: [...grown.warnings] };
}

export function presentMarker({ id, kind, flow, from, to, source }: Marker): TradeMarker {
  return { id, kind, ...(flow && { flow }), from, to, source };
}

export function presentYear({ period, exports, imports, balance }: PartnerSummary): TradePartnerYear {
  const flow = (summary: PartnerSummary['exports']) =>
    summary
      ? {
          ...summary,
          figure: presentFigure(summary.figure),
          growth: presentGrowth(summary.growth),
          share: presentRatio(summary.share),
        }
      : null;
  return { period, exports: flow(exports), imports: flow(imports), balance: balance ?? null };
}
