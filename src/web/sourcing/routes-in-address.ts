/** The whole comparison in the address: what is sent to a colleague opens the same, without anything kept by us. */
import { pages } from '#contract';
import { base64FromBytes, bytesFromBase64, textFromUtf8, utf8FromText } from '#proof';
import { type Market, markets, type Route } from '#sourcing';
import type { CivilDate, Mineral } from '#terms';

/** So many routes stand beside each other. */
export const maximumRoutes = 4;

/**
 * The market page with a lot of each mineral as it leaves a mine of Kazakhstan: no step, no party, no value, since none is known. The reader adds them, and
 * until then rules that need them cannot tell.
 */
export function addressOfLots(
  lots: readonly { readonly name: string; readonly mineral: Mineral }[],
  on: CivilDate,
  market: Market = markets[0],
): string {
  const routes = lots.slice(0, maximumRoutes).map(
    ({ name, mineral }, index): Route => ({
      name,
      lot: {
        id: `L${index + 1}`,
        // `other` is no mineral that a list could name.
        ...(mineral === 'other' ? {} : { mineral }),
        mine: { country: 'KAZ' },
        steps: [],
        parties: [],
        market,
      },
    }),
  );
  return routes.length === 0 ? pages.sourcing : `${pages.sourcing}?lot=${textFromRoutes(routes)}&on=${on}`;
}

/** Base64 with the letters that addresses take as they are. */
export function textFromRoutes(routes: readonly Route[]): string {
  return base64FromBytes(utf8FromText(JSON.stringify(routes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Inverse of `textFromRoutes`; undefined where the text holds no routes. */
export function routesFromText(text: string): readonly Route[] | undefined {
  try {
    const padded = text.replaceAll('-', '+').replaceAll('_', '/') + '='.repeat((4 - (text.length % 4)) % 4);
    const read: unknown = JSON.parse(textFromUtf8(bytesFromBase64(padded)));
    return Array.isArray(read) && read.length > 0 && read.every(isRoute) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** As much as the form and the rules touch; what else is wrong they say themselves. */
function isRoute(value: unknown): value is Route {
  const { name, lot } = (value ?? {}) as Partial<Route>;
  return (
    typeof name === 'string' &&
    typeof lot === 'object' &&
    lot !== null &&
    typeof lot.mine === 'object' &&
    lot.mine !== null &&
    Array.isArray(lot.steps) &&
    Array.isArray(lot.parties) &&
    typeof lot.market === 'string'
  );
}
