/** Names of all job queues, as they stand in the queue's backend: renaming one leaves its jobs behind. */
export const QUEUES = {
  /** The chaser's tick. */
  tick: 'chaser-tick',
  /** Assignments that are due for a reminder, several a job. */
  chase: 'chase',
  /** A letter a job. */
  mail: 'mail',
  /** Looks for letters that got lost. */
  mailLook: 'mail-look',
  /** A delivery to another system a job. */
  webhook: 'webhook',
  /** Looks for deliveries whose next try is due. */
  webhookLook: 'webhook-look',
  /** Passes on what is open at units that are no more. */
  reform: 'reform-round',
  /** Opens the periods of recurring reports. */
  reports: 'report-periods-round',
} as const;
