export { CATCH_UP, DATABASE, FILES, READ_MODELS } from './tokens.js';
export type { CatchUp } from './catch-up.js';
