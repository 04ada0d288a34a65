/**
 * Stands for Node's own modules where the reading half of `#api` is bundled for browsers (vite.mirror.config.ts). What acts, signs in or serves
 * needs them, and is not reached there.
 */
const absent = (name: string) => () => {
  throw new Error(`${name} is not in browsers: a mirror only reads.`);
};

/** Tiles go to the map of the same window: nothing travels that would be worth packing. */
export const gzipSync = <T>(bytes: T): T => bytes;

/** Of `node:timers/promises`. */
export const setImmediate = () => new Promise((resolve) => setTimeout(resolve));

export const createHash = absent('createHash');
export const randomBytes = absent('randomBytes');
export const randomUUID = absent('randomUUID');
export const readFileSync = absent('readFileSync');
export const join = absent('join');
