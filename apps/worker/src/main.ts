import 'reflect-metadata';
import { readConfiguration, runProgram } from '#hosting';
import { serveWorker } from './serve-worker.js';

await runProgram(() => serveWorker(readConfiguration(process.env)));
