/**
 * Sends one mail to one person. Left out on purpose: attachments, several recipients, templates, and any promise that
 * a mail arrives: that a server took it is all that can be known.
 */
export interface Mailer {
  /**
   * @throws MailNotSent when the server cannot be reached or does not take the mail
   */
  send(mail: OutgoingMail): Promise<void>;
  /** Lets go of the connections. Repeatable. */
  close(): void;
}

export interface OutgoingMail {
  /** One bare address, such as `van-thu@example.vn`. */
  readonly to: string;
  /** One line: line breaks and other control characters become spaces. */
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /**
   * The sender's own id of this mail. The `Message-ID` header is derived from it, so that a mail sent twice, because
   * an answer was lost, is recognisable as one.
   */
  readonly messageId: string;
}

export type MailFailure =
  /** The address is none, or the server takes no mail for it. */
  | 'address-refused'
  | 'login-refused'
  /** No connection, no TLS, no answer in time. */
  | 'unreachable'
  /** The server answered, and did not take the mail. */
  | 'rejected';

/**
 * The mail was not taken. `detail` is the server's or the system's own words, without the account's user and password.
 */
export class MailNotSent extends Error {
  readonly type = 'mail-not-sent';

  constructor(
    readonly reason: MailFailure,
    readonly detail: string,
    /** The server said that it will say the same to every repetition. */
    readonly permanent: boolean,
  ) {
    super(`The mail was not sent (${reason}): ${detail}`);
    this.name = 'MailNotSent';
  }
}

/** Where no mail server is configured: notices stay in the application, and nothing fails. */
export const noMailer: Mailer = {
  send: async () => {},
  close: () => {},
};
