import 'reflect-metadata';
import { readConfiguration, runProgram } from '#hosting';
import { startApi } from './start-api.js';

await runProgram(() => startApi(readConfiguration(process.env)));
