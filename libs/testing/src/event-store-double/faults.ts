/** What the double does wrong, each until it is told otherwise; numbers count down by themselves. */
export interface Faults {
  /** So many appends are written and never answered. */
  loseAnswers: number;
  /** So many appends are not written and not answered. */
  loseAppends: number;
  /** Answers to appends are kept back until {@link Faults.withholdAnswers} is false again. */
  withholdAnswers: boolean;
  /** So many appends are answered with "Server Is Not Ready". */
  notReady: number;
  /** So many calls of any kind are told that another node is the leader. */
  notLeader: number;
  /** So many calls of any kind are told that the server is unavailable. */
  unavailable: number;
  /** So many calls of any kind are refused to this user. */
  denied: number;
  /** So many reads and subscriptions are never answered. */
  silentReads: number;
  /** So many batch calls are ended politely by the server with the first append that comes, which is written. */
  endBatches: number;
  /** So many batch calls are broken off with an error by the first append that comes, which is written. */
  breakBatches: number;
  /** So many subscriptions end by themselves, politely, after their first event. */
  endSubscriptions: number;
  /** So many subscriptions break with an error after their first event. */
  breakSubscriptions: number;
  /** Subscriptions tell a checkpoint at the log's end before the events ahead of it. */
  earlyCheckpoints: boolean;
  /** Subscriptions hand out every event twice. */
  doubledEvents: boolean;
  /** Subscriptions hand out a link whose event is gone before every event. */
  brokenLinks: boolean;
  /** Successful appends are answered without a position, as old servers do for repeats. */
  noPositions: boolean;
  /** Repeats are answered as stale, though their events are there. */
  deniesRepeats: boolean;
  /** Ids are written as two numbers instead of text. */
  structuredIds: boolean;
  /** Milliseconds before each answer. */
  delay: number;
}

type Counted = { [Name in keyof Faults]: Faults[Name] extends number ? Name : never }[keyof Faults];

export function noFaults(): Faults {
  return {
    loseAnswers: 0,
    loseAppends: 0,
    withholdAnswers: false,
    notReady: 0,
    notLeader: 0,
    unavailable: 0,
    denied: 0,
    silentReads: 0,
    endBatches: 0,
    breakBatches: 0,
    endSubscriptions: 0,
    breakSubscriptions: 0,
    earlyCheckpoints: false,
    doubledEvents: false,
    brokenLinks: false,
    noPositions: false,
    deniesRepeats: false,
    structuredIds: false,
    delay: 0,
  };
}

/** True as often as was asked for. */
export function takes(faults: Faults, name: Exclude<Counted, 'delay'>): boolean {
  if (faults[name] <= 0) return false;
  faults[name]--;
  return true;
}
