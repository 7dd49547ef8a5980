import { resolve } from 'node:path';
import { build } from 'vite';

/** Builds dist/ once before the tests, so that those which run the program run what stands in src/. */
export default async function setup() {
  await build({ root: resolve(import.meta.dirname, '..'), logLevel: 'warn' });
}
