/** `/api`: OpenAPI 3.1 of every route, made once. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { VisitorEnv } from './sessions/authorise.ts';

const description = `An open mining cadastre. The register is a log; everything here is a view of it.

Reading needs no account and is the same for everyone; any page of any site may read. Errors are \`application/problem+json\` (RFC 9457) with a stable
code, the figures and the place of the fault. Lists count from page 1. Answers carry an ETag that changes when the log grows.
Entries arrive live at \`/feed\`; the log itself is under \`/log\` as C2SP tlog-tiles, so that anyone can verify it without trusting this server.`;

const tags = [
  { name: 'register', description: 'What register this is, and whether it is alive.' },
  { name: 'ground', description: 'Blocks: 1′ × 1′ cells with the codes of the country.' },
  { name: 'applications', description: 'Lodged, examined, granted or refused.' },
  { name: 'licences', description: 'Who holds which ground, until when, and what is owed.' },
  {
    name: 'law',
    description: 'A law as data: numbers by day with their source, rules, cases; what a change would do.',
  },
  { name: 'knowledge', description: 'Deposits, layers, search: what publishers say.' },
  {
    name: 'trade',
    description: 'Figures of trade by whose books, claims with their verdicts, outlook, cooperation.',
  },
  { name: 'log', description: 'Entries, live feed, checkpoint, tiles and proofs.' },
  { name: 'map', description: 'Vector tiles.' },
  { name: 'tenders', description: 'Notices, sealed offers, scores, award; OCDS 1.1.5.' },
  { name: 'sourcing', description: 'A lot of mineral against the rules of markets, by day.' },
  {
    name: 'disclosure',
    description: 'Interest of investors, confidential packages and who read them.',
  },
  { name: 'desk', description: "The officer's work." },
  { name: 'accounts', description: 'Sessions, drafts, documents: one person only.' },
];

/** `document()` is made at its first call, when every route is there. */
export function openApiDocument(app: OpenAPIHono<VisitorEnv>, version: string): () => object {
  let document: object | undefined;
  return () => {
    document ??= app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Orebook',
        version,
        description,
        license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      },
      servers: [{ url: '/' }],
      tags,
    });
    return document;
  };
}
