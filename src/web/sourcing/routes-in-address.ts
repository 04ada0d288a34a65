/** The whole comparison in the address: what is sent to a colleague opens the same, without anything kept by us. */
import { base64FromBytes, bytesFromBase64, textFromUtf8, utf8FromText } from '#proof';
import type { Route } from '#sourcing';

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
