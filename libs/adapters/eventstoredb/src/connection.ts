import { EventStoreDBClient } from '@eventstore/db-client';
import grpcStreams, { type StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { BatchAppendReq, BatchAppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { CallOptions, ClientDuplexStream, ClientReadableStream, Metadata } from '@grpc/grpc-js';
import { clientConnectionString } from './connection-string.js';
import { ConnectionStringInvalid, nodeUnavailable, Unanswered } from './store-errors.js';

/**
 * What is used of the client: it parses the address, discovers the cluster, follows the leader, and holds TLS and
 * credentials. Its appends and reads are not used: see docs/adr/0011-eventstoredb-adapter.md.
 */
interface ClientInternals {
  getGRPCClient(client: typeof StreamsClient, name: string): Promise<StreamsClient>;
  callArguments(base: { requiresLeader: boolean }, options: CallOptions): [Metadata, CallOptions];
  handleError(client: StreamsClient, error: Error): Promise<void>;
}

type Call = ClientReadableStream<ReadResp> | ClientDuplexStream<BatchAppendReq, BatchAppendResp>;

/** The way to the cluster. A call that fails is rejected; the next one goes by a new connection where that helps. */
export class Connection {
  private readonly client: ClientInternals;
  private readonly calls = new Map<Call, StreamsClient>();
  /** Of the present connection, or of the last one. */
  private latest: StreamsClient | null = null;
  private isClosed = false;

  /** @throws ConnectionStringInvalid */
  constructor(
    url: string,
    private readonly timeout: number,
  ) {
    this.client = clientOf(url) as unknown as ClientInternals;
  }

  read(request: ReadReq): Promise<ClientReadableStream<ReadResp>> {
    return this.call((client) => client.read(request, ...this.callArguments()));
  }

  batchAppend(): Promise<ClientDuplexStream<BatchAppendReq, BatchAppendResp>> {
    return this.call((client) => client.batchAppend(...this.callArguments()));
  }

  /** Ends the call; with a reason, the next one looks for another node first. */
  abandon(call: Call, reason?: string): void {
    const client = this.calls.get(call);
    if (reason && client) this.leave(client, nodeUnavailable(reason));
    call.cancel();
  }

  close(): void {
    this.isClosed = true;
    for (const call of this.calls.keys()) call.cancel();
    this.latest?.getChannel().close();
  }

  private async call<C extends Call>(begin: (client: StreamsClient) => C): Promise<C> {
    const client = await this.inTime(this.client.getGRPCClient(grpcStreams.StreamsClient, 'streams'));
    if (this.isClosed) throw new Unanswered('The connection was closed');
    this.latest = client;
    const call = begin(client);
    this.calls.set(call, client);
    call.once('error', (error) => this.leave(client, error));
    call.once('close', () => this.calls.delete(call));
    // Errors may come twice, and the second one must find somebody who listens.
    call.on('error', () => this.calls.delete(call));
    return call;
  }

  /** Looking for the leader may take the client the better part of a minute. */
  private inTime<Value>(connecting: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const reason = `No connection within ${this.timeout} ms`;
      const timer = setTimeout(() => reject(new Unanswered(reason)), this.timeout);
      connecting.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  /** Everything goes to the leader: a follower may not have yet what was acknowledged. No deadline: callers have theirs. */
  private callArguments(): [Metadata, CallOptions] {
    return this.client.callArguments({ requiresLeader: true }, { deadline: Infinity });
  }

  /** Looking for another node may fail while nobody waits for it; the next call meets that failure itself. */
  private leave(client: StreamsClient, error: Error): void {
    this.client.handleError(client, error).catch(() => {});
  }
}

/** Connects to nothing. @throws ConnectionStringInvalid */
export function checkConnectionString(url: string): void {
  clientOf(url);
}

function clientOf(url: string): EventStoreDBClient {
  const address = clientConnectionString(url);
  try {
    return EventStoreDBClient.connectionString(address);
  } catch (error) {
    // The client's message repeats the address, and with it the password.
    const isFile = error instanceof Error && error.message.includes('certificate');
    throw new ConnectionStringInvalid(
      isFile ? error.message : 'The address of the event store has options that cannot be meant.',
    );
  }
}
