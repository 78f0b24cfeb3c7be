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
import { SchemaTooNew } from '#adapters/postgres';
import { startApi } from './start-api.js';

await runProgram(
  () => startApi(readConfiguration(process.env)),
  [ConfigurationInvalid, DatabaseNotUsable, PortInUse, PortNotAllowed, AddressNotOurs, SchemaTooNew, MetricsNotServed],
);
