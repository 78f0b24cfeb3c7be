import { JobsUnavailable } from '#adapters/bullmq';
import { AlreadyRunning, EmbeddedPostgresProblem, SchemaStepBlocked, SchemaTooNew } from '#adapters/postgres';
import { StoreUnavailable } from '#event-sourcing';
import { MetricsNotServed } from '#observability';
import { ConfigurationInvalid } from './configuration.js';
import { DatabaseNotUsable } from './demand-database.js';
import { NoDataThere } from './existing-data.js';
import { AddressNotOurs, PortInUse, PortNotAllowed } from './listen.js';

/** Problems a person can solve, of whatever is started: their message is one sentence that says how. */
const EXPLAINED = [
  ConfigurationInvalid,
  NoDataThere,
  AlreadyRunning,
  EmbeddedPostgresProblem,
  DatabaseNotUsable,
  StoreUnavailable,
  JobsUnavailable,
  PortInUse,
  PortNotAllowed,
  AddressNotOurs,
  SchemaTooNew,
  SchemaStepBlocked,
  MetricsNotServed,
];

/** True for what is told in its own words; a stack would only hide them. */
export function isExplained(error: unknown): error is Error {
  return EXPLAINED.some((kind) => error instanceof kind);
}
