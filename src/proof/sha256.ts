/** SHA-256 in plain JavaScript, for browsers. The same name in Node: `sha256-node.ts` (package.json, `imports`). */
export { sha256 } from '@noble/hashes/sha2.js';
