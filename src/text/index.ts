export { buildScanner } from './scanner.ts';
export { createText } from './text.ts';
