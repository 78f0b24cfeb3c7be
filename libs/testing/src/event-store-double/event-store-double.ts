import { Metadata, Server, ServerCredentials, status, type ServerUnaryCall, type sendUnaryData } from '@grpc/grpc-js';
import features from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import featureMessages from '@eventstore/db-client/generated/serverfeatures_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossipMessages from '@eventstore/db-client/generated/gossip_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { DoubleAppends, type BatchCall } from './double-appends.js';
import { DoubleLog } from './double-log.js';
import { DoubleReads, type ReadCall } from './double-reads.js';
import { noFaults, takes, type Faults } from './faults.js';

export interface DoubleOptions {
  /** 0 unless told: any free one. */
  readonly port?: number;
  /** What the nodes of one cluster share; a log of its own unless told. */
  readonly log?: DoubleLog;
  readonly tls?: { readonly key: Buffer; readonly certificate: Buffer };
  /** Whoever says another name or password is refused; only looked at under TLS, as by a server. */
  readonly credentials?: { readonly user: string; readonly password: string };
}

type Call = BatchCall | ReadCall;

/** An EventStoreDB of one node that speaks the real protocol on the loopback, and fails on demand. */
export class EventStoreDouble {
  readonly faults: Faults = noFaults();
  readonly log: DoubleLog;
  /** The node that is named when this one is told not to be the leader. */
  leader: { port: number };
  /** Batch calls and subscriptions that were begun, reads included, since the start. */
  readonly begun = { batches: 0, reads: 0 };
  private readonly appends: DoubleAppends;
  private readonly reads: DoubleReads;
  private readonly calls = new Set<Call>();
  private server: Server | null = null;
  private chosenPort: number;

  constructor(private readonly options: DoubleOptions = {}) {
    this.log = options.log ?? new DoubleLog();
    this.chosenPort = options.port ?? 0;
    this.leader = this;
    this.appends = new DoubleAppends(this.log, this.faults, (call) => this.breakOff(call));
    this.reads = new DoubleReads(this.log, this.faults, (call) => this.breakOff(call));
  }

  get port(): number {
    return this.chosenPort;
  }

  /** Connection string, credentials and TLS included. */
  get url(): string {
    return `esdb://${this.address}`;
  }

  /** The same by way of the gossip. */
  get discoverUrl(): string {
    return `esdb+discover://${this.address}`;
  }

  /** Starts, or starts again at the same port. */
  async start(): Promise<void> {
    const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    server.addService(streams.StreamsService, {
      batchAppend: (call: BatchCall) => this.admitted(call) && this.appends.serve(call),
      read: (call: ReadCall) => this.admitted(call) && this.reads.serve(call),
    });
    server.addService(features.ServerFeaturesService, { getSupportedMethods });
    server.addService(gossip.GossipService, {
      read: (_: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<unknown>) => answer(null, this.members()),
    });
    const { tls } = this.options;
    const credentials = tls
      ? ServerCredentials.createSsl(null, [{ private_key: tls.key, cert_chain: tls.certificate }])
      : ServerCredentials.createInsecure();
    this.chosenPort = await new Promise<number>((resolve, reject) => {
      const bound = (error: Error | null, port: number) => (error ? reject(error) : resolve(port));
      server.bindAsync(`127.0.0.1:${this.chosenPort}`, credentials, bound);
    });
    this.server = server;
  }

  /** Cuts every connection, as a server does that is killed; what was written stays. */
  async stop(): Promise<void> {
    this.server?.forceShutdown();
    this.server = null;
    this.calls.clear();
  }

  /** Ends every call politely. */
  endCalls(): void {
    for (const call of this.calls) call.end();
  }

  /** Breaks every call with an error. */
  breakCalls(): void {
    for (const call of this.calls) this.breakOff(call);
  }

  /** Sends the answers that were withheld, and withholds no more. */
  releaseAnswers(): void {
    this.faults.withholdAnswers = false;
    this.appends.release();
  }

  private get address(): string {
    const { tls, credentials } = this.options;
    const user = credentials
      ? `${encodeURIComponent(credentials.user)}:${encodeURIComponent(credentials.password)}@`
      : '';
    return tls ? `${user}localhost:${this.chosenPort}?tls=true` : `${user}127.0.0.1:${this.chosenPort}?tls=false`;
  }

  private admitted(call: Call): boolean {
    if ('request' in call) this.begun.reads++;
    else this.begun.batches++;
    this.calls.add(call);
    const forget = () => this.calls.delete(call);
    for (const event of ['cancelled', 'finish', 'close']) call.once(event, forget);
    const refusal = this.refusalOf(call);
    if (refusal) call.emit('error', refusal);
    return !refusal;
  }

  private refusalOf(call: Call) {
    if (!this.knows(call)) {
      return refusal(status.UNAUTHENTICATED, 'Authentication failed', { exception: 'access-denied' });
    }
    if (takes(this.faults, 'unavailable')) return refusal(status.UNAVAILABLE, 'Server Is Too Busy');
    if (takes(this.faults, 'denied')) return refusal(status.PERMISSION_DENIED, 'Access Denied');
    if (!takes(this.faults, 'notLeader')) return null;
    return refusal(status.NOT_FOUND, 'Leader info available', {
      exception: 'not-leader',
      'leader-endpoint-host': '127.0.0.1',
      'leader-endpoint-port': String(this.leader.port),
    });
  }

  private knows(call: Call): boolean {
    const { tls, credentials } = this.options;
    if (!tls || !credentials) return true;
    const expected = Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64');
    return call.metadata.get('authorization')[0] === `Basic ${expected}`;
  }

  private breakOff(call: Call): void {
    call.emit('error', refusal(status.UNAVAILABLE, 'The server is going away'));
  }

  private members() {
    const address = new gossipMessages.EndPoint().setAddress('127.0.0.1').setPort(this.leader.port);
    const member = new gossipMessages.MemberInfo()
      .setInstanceId(new shared.UUID().setString(crypto.randomUUID()))
      .setTimeStamp('0')
      .setState(gossipMessages.MemberInfo.VNodeState.LEADER)
      .setIsAlive(true)
      .setHttpEndPoint(address);
    return new gossipMessages.ClusterInfo().setMembersList([member]);
  }
}

function refusal(code: number, details: string, trailers: Record<string, string> = {}) {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return { name: 'Refusal', message: details, code, details, metadata };
}

function getSupportedMethods(_: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<unknown>): void {
  const methods = ['Read', 'BatchAppend'].map((name) =>
    new featureMessages.SupportedMethod()
      .setServiceName('event_store.client.streams.Streams')
      .setMethodName(name.toLowerCase()),
  );
  answer(null, new featureMessages.SupportedMethods().setEventStoreServerVersion('24.10.0').setMethodsList(methods));
}
