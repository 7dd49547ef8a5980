import { defineConfig } from 'vitest/config';

/** Small packages that are built in: the program starts faster, and installs fewer. Their licences are in dist/licences.md. */
export const builtIn = ['fastest-levenshtein', 'ignore', 'picomatch', 'yaml'];

export default defineConfig({
  ssr: { noExternal: builtIn },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    minify: false,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  // Many tests run the whole program: a slow machine is no fault.
  test: { include: ['test/**/*.test.ts'], globalSetup: 'test/build.ts', testTimeout: 60_000 },
});
