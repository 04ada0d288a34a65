import { expect, test } from 'vitest';
import * as inBrowsers from './sha256.ts';
import * as inNode from './sha256-node.ts';

test('Node and browsers hash alike, whatever the length', () => {
  for (let length = 0; length < 300; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 0xff);
    expect(inNode.sha256(bytes)).toEqual(inBrowsers.sha256(bytes));
  }
});
