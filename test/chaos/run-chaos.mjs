// npm run chaos -- --minutes 10 --seed 7 --store eventstoredb
import { register } from 'node:module';

register('../../libs/testing/src/event-store-double/typescript-hooks.mjs', import.meta.url);
register('./without-jest.mjs', import.meta.url);
await import('./main.ts');
