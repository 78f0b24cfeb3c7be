import {
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
  type SpanContext,
  type SpanKind,
  type Tracer,
} from '@opentelemetry/api';
import { presentSpan, within } from '../circumstances.js';
import { spanIdOf, traceIdOf } from './trace-ids.js';

export interface SpanWish {
  readonly kind?: SpanKind;
  /**
   * The span begins in the trace of this correlation, as a root, unless the present span is in that trace already.
   * Absent: below the present span, or a trace of its own where there is none.
   */
  readonly correlationId?: string;
  /** The span's id is told by this command, so that events point to it. */
  readonly commandId?: string;
  /** A root even where there is a present span, which it is linked to. */
  readonly isRoot?: boolean;
  readonly links?: readonly SpanContext[];
  readonly attributes?: Attributes;
}

/** The ids of the next span, where they are not left to chance. */
export interface DictatedIds {
  traceId: string | null;
  spanId: string | null;
}

/** Makes spans under the present one. It is only there where traces are wanted: whoever holds none does nothing. */
export class Tracing {
  constructor(
    private readonly tracer: Tracer,
    private readonly dictated: DictatedIds,
    /** Sends what is not sent yet. */
    readonly close: () => Promise<void>,
  ) {}

  /** To be ended by the caller. */
  begin(name: string, { kind, correlationId, commandId, isRoot, links = [], attributes }: SpanWish = {}): Span {
    const present = presentSpan();
    const traceId = correlationId === undefined ? null : traceIdOf(correlationId);
    const isElsewhere = traceId !== null && present?.spanContext().traceId !== traceId;
    const parent = isRoot || isElsewhere ? null : present;
    const left = present && !parent ? [present.spanContext()] : [];
    const options = {
      ...(kind !== undefined && { kind }),
      ...(attributes && { attributes }),
      links: [...links, ...left].map((context) => ({ context })),
    };
    this.dictated.traceId = parent ? null : traceId;
    this.dictated.spanId = commandId === undefined ? null : spanIdOf(commandId);
    try {
      return this.tracer.startSpan(name, options, parent ? trace.setSpan(ROOT_CONTEXT, parent) : ROOT_CONTEXT);
    } finally {
      this.dictated.traceId = null;
      this.dictated.spanId = null;
    }
  }

  /** Runs the work within a span of its own, which says how it ended. */
  async span<Result>(name: string, wish: SpanWish, work: (span: Span) => Promise<Result>): Promise<Result> {
    const span = this.begin(name, wish);
    try {
      return await within(span, () => work(span));
    } catch (error) {
      // Messages may repeat what people wrote; the name of the error and its code do not.
      span.setStatus({ code: SpanStatusCode.ERROR, message: nameOf(error) });
      throw error;
    } finally {
      span.end();
    }
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
