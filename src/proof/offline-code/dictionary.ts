/**
 * Texts that entries about licences are made of, for the compression of offline codes: what stands here costs a code next to nothing.
 * A code names the dictionary it was made with by its version, so this text never changes; a better one is a new version.
 */
import { utf8FromText } from '../bytes.ts';

export const dictionary1 = utf8FromText(
  [
    '{"account":"","organisation":"","role":"registrar"},"simulated":true',
    '"cells":[[,1]],"cite":"Subsoil Code art. ","condition":"work-ban","facts":{"by":"settlement-belt',
    '"condition":"clipped","facts":{"by":"water-fund"}},{"cells":[[',
    '"datum":"WGS84","datum":"Pulkovo-1942","datum":"QazTRF-23","documents":[{"kind":"closure-act","sha256":"\u0001"}],',
    '"endedOn":"","grounds":[{"cite":"","code":"","rule":""}],"kind":"licence-ended","licence":"EL-00","reason":"expired""surrendered""revoked""invalidated"',
    '"kind":"licence-surrendered-in-part","licence":"EL-00","kind":"licence-stated","number":"-EL","publisher":"","seenOn":"20',
    '{"application":"A-000001","at":"2026-11-23T04:00:00.000Z","by":{"account":"sim-officer-1","role":"simulation"},"by":{"account":"acc-","role":"officer"},',
    '"cells":[[180000000,2],[180000000,3],[180000000,4]],"conditions":[{"cite":"Tax Code arts. 759–765","condition":"signature-bonus","facts":{"blocks":1,"dueOn":"2026-12-07","units":100}},',
    '{"cite":"Tax Code arts. 617–624","condition":"rental","facts":{"blocks":1,"dueOn":"2027-02-25","units":20}},',
    '{"cite":"Tax Code arts. 617–624","condition":"rental","facts":{"blocks":1,"dueOn":"2027-02-25","units":100}},',
    '{"cite":"Code art. 192(2)","condition":"minimum-spend","facts":{"blocks":1,"units":2300}}],',
    '"datum":"QazTRF-23","from":"2026-11-23","holder":{"country":"KZ","id":"acc-","kind":"company","name":{"commitment":"\u0001"},"number":{"commitment":"\u0001"}},',
    '"kind":"licence-granted","licence":"EL-000001","on":"2026-11-23","simulated":true,"until":"2032-11-22"}',
  ].join('\n'),
);
