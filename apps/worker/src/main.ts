import 'reflect-metadata';
import {
  AddressNotOurs,
  ConfigurationInvalid,
  DatabaseNotUsable,
  PortInUse,
  PortNotAllowed,
  readConfiguration,
  runProgram,
} from '#hosting';
import { MetricsNotServed } from '#observability';
import { JobsUnavailable } from '#adapters/bullmq';
import { SchemaTooNew } from '#adapters/postgres';
import { serveWorker } from './serve-worker.js';

await runProgram(
  () => serveWorker(readConfiguration(process.env)),
  [
    ConfigurationInvalid,
    DatabaseNotUsable,
    JobsUnavailable,
    PortInUse,
    PortNotAllowed,
    AddressNotOurs,
    SchemaTooNew,
    MetricsNotServed,
  ],
);
