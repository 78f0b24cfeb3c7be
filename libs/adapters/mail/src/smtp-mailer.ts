import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { MailNotSent, type Mailer, type OutgoingMail } from './mailer.js';
import { mailNotSent } from './smtp-failure.js';

const CONNECTIONS = 3;
/** Milliseconds. The address may say otherwise, under the same names: `?greetingTimeout=5000`. */
const TIME_OUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };
/** No display name, no list, no quoting: what a directory of offices holds. */
const BARE_ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u;

/**
 * Mail over SMTP.
 *
 * @param address `smtp://` (STARTTLS where the server offers it, demanded with `?requireTLS=true`) or `smtps://`, with
 *   user and password percent-encoded where there is a login. `?tls.rejectUnauthorized=false` takes any certificate.
 * @param from the sender of every mail: an address, or a name with the address in angle brackets
 * @throws TypeError for an address or a sender that cannot be used; it does not repeat the address
 */
export function smtpMailer(address: string, from: string): Mailer {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname) {
    throw new TypeError('The mail server is given as smtp://host:port or smtps://host:port');
  }
  const sender = parsedSender(from);
  const secrets = [url.username, url.password].filter((part) => part !== '').flatMap((part) => [part, decoded(part)]);
  const transport = createTransport({
    ...TIME_OUTS,
    url: address,
    pool: true,
    maxConnections: CONNECTIONS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text, html, messageId }) => {
      if (!BARE_ADDRESS.test(to)) throw new MailNotSent('address-refused', 'not one bare mail address', true);
      try {
        await transport.sendMail({
          from: sender,
          to: { name: '', address: to },
          subject: subject.replace(/\p{Cc}+/gu, ' ').trim(),
          text,
          html,
          messageId: stableMessageId(messageId, sender.address),
          // Keeps absence notes and other robots from answering.
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw mailNotSent(error, secrets);
      }
    },
    close: () => transport.close(),
  };
}

/** Hashed, so that whatever the id holds, the header holds nothing but an id. */
function stableMessageId(id: OutgoingMail['messageId'], sender: string): string {
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  return `<${createHash('sha256').update(id).digest('hex').slice(0, 40)}@${domain}>`;
}

function parsedSender(from: string): { name: string; address: string } {
  const [, name = '', address = ''] = /^\s*"?([^<>"\p{Cc}]*?)"?\s*<([^<>]+)>\s*$/u.exec(from) ?? ['', '', from.trim()];
  if (!BARE_ADDRESS.test(address))
    throw new TypeError('The sender is given as name@example.vn or Name <name@example.vn>');
  return { name, address };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
