// Starts the EventStoreDB double in a process of its own: node libs/testing/src/event-store-double/run-double.mjs
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
await import('./main.ts');
