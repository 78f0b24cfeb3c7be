import { Refusal } from '#event-sourcing';
import type { Expectation } from './expectation.js';

/** What is wrong with one field of a request: where it stands, and which rule it breaks. */
export interface FieldProblem {
  /** Path into the body or query: `tasks.0.deadline.lastDay`. */
  readonly path: string;
  readonly rule: string;
  /** What the field takes, where that is more than the rule says. */
  readonly expected?: Expectation;
}

export class InvalidInput extends Refusal {
  readonly code = 'invalid-input';
  constructor(fields: readonly FieldProblem[]) {
    super({ fields });
  }
}

/** The body is no JSON. */
export class JsonInvalid extends Refusal {
  readonly code = 'json-invalid';
}

export class BodyTooLarge extends Refusal {
  readonly code = 'body-too-large';
  constructor(mostBytes: number) {
    super({ mostBytes });
  }
}

export class MediaTypeUnsupported extends Refusal {
  readonly code = 'media-type-unsupported';
}

export class RouteUnknown extends Refusal {
  readonly code = 'route-unknown';
  constructor(method: string, path: string) {
    super({ method, path });
  }
}

/** The request broke HTTP itself; `reason` is the server's word for it. */
export class RequestRefused extends Refusal {
  readonly code = 'request-refused';
  constructor(reason: string) {
    super({ reason });
  }
}

/** What two clerks may edit is changed only by one who says which revision he saw. */
export class PreconditionRequired extends Refusal {
  readonly code = 'precondition-required';
}

/** A page of somebody else would act in the name of whom the browser is signed in for. */
export class ForeignPage extends Refusal {
  readonly code = 'foreign-page';
}

export class TokenMissing extends Refusal {
  readonly code = 'token-missing';
}

/** There is an Authorization header, but it is not `Bearer` with something that can be a token. */
export class TokenMalformed extends Refusal {
  readonly code = 'token-malformed';
}

/** The read models are behind what was asked for. */
export class BehindRequest extends Refusal {
  readonly code = 'not-caught-up';
  constructor(retryAfterSeconds: number) {
    super({ retryAfterSeconds });
  }
}

/** The database or the event store does not answer. */
export class Unavailable extends Refusal {
  readonly code = 'unavailable';
  constructor(retryAfterSeconds: number) {
    super({ retryAfterSeconds });
  }
}

/** This process ends; another one, or the same a moment later, does what was asked. */
export class ServerStopping extends Refusal {
  readonly code = 'server-stopping';
  constructor(retryAfterSeconds: number) {
    super({ retryAfterSeconds });
  }
}

/** Our fault; the log has the rest under this id. */
export class InternalError extends Refusal {
  readonly code = 'internal-error';
  constructor(incident: string) {
    super({ incident });
  }
}

/** A delivery to another system that is not, or no more, remembered. */
export class DeliveryUnknown extends Refusal {
  readonly code = 'delivery-unknown';
  constructor(deliveryId: string) {
    super({ deliveryId });
  }
}
