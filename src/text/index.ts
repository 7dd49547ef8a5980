export { buildScanner, type Scanner } from './scanner.ts';
export { createText } from './text.ts';
