import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { MailNotSent, noMailer, type Mailer, type OutgoingMail } from './mailer.js';
import { startSmtpServer } from './received-mail.fixture.js';
import { smtpMailer } from './smtp-mailer.js';

const FROM = 'Thông Suốt <khong-tra-loi@backan.example.vn>';
const reminder: OutgoingMail = {
  to: 'van-thu@xa-bang-thanh.example.vn',
  subject: 'Nhắc việc: nhiệm vụ 3 của Chỉ thị số 17-CT/TU sắp đến hạn, đề nghị báo cáo kết quả thực hiện',
  text: 'Kính gửi Đảng ủy xã Bằng Thành,\n\nCòn 3 ngày làm việc.\n.\nƯỡẫ ệ ặ đ — hết.',
  messageId: 'notice-5f1c:rung 2',
};

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanups.splice(0).toReversed()) await cleanUp();
});

const serverWith = async (options?: Parameters<typeof startSmtpServer>[0]) => {
  const server = await startSmtpServer(options);
  cleanups.push(server.stop);
  return server;
};
const mailerTo = (address: string, from = FROM): Mailer => {
  const mailer = smtpMailer(address, from);
  cleanups.push(() => mailer.close());
  return mailer;
};
const failureOf = (sending: Promise<void>): Promise<MailNotSent> =>
  sending.then(
    () => Promise.reject(new Error('it was sent')),
    (error: unknown) => (error instanceof MailNotSent ? error : Promise.reject(error)),
  );
const rejection = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

describe('a mail over SMTP', () => {
  it('arrives with its Vietnamese subject and text intact', async () => {
    const server = await serverWith();
    await mailerTo(`smtp://127.0.0.1:${server.port}`).send(reminder);
    expect(server.mails).toHaveLength(1);
    const [mail] = server.mails;
    expect(mail?.recipients).toEqual([reminder.to]);
    expect(mail?.headers.get('subject')).toBe(reminder.subject);
    expect(mail?.headers.get('from')).toBe(FROM);
    expect(mail?.headers.get('to')).toBe(reminder.to);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.body).toBe(reminder.text);
  });

  it('carries HTML beside the text', async () => {
    const server = await serverWith();
    await mailerTo(`smtp://127.0.0.1:${server.port}`).send({ ...reminder, html: '<p>hello</p>' });
    expect(server.mails[0]?.headers.get('content-type')).toMatch(/^multipart\/alternative/);
    expect(server.mails[0]?.raw).toContain('<p>hello</p>');
  });

  it('has the same Message-ID when it is sent again, and another has another', async () => {
    const server = await serverWith();
    const mailer = mailerTo(`smtp://127.0.0.1:${server.port}`);
    for (const messageId of ['a', 'a', 'b']) await mailer.send({ ...reminder, messageId });
    const [first, again, other] = server.mails.map(({ headers }) => headers.get('message-id'));
    expect(first).toMatch(/^<[0-9a-f]{40}@backan\.example\.vn>$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('lets nobody write a header of his own', async () => {
    const server = await serverWith();
    const mailer = mailerTo(`smtp://127.0.0.1:${server.port}`);
    await mailer.send({
      ...reminder,
      subject: 'Báo cáo\r\nBcc: spy@example.com\r\n\r\nbody',
      messageId: 'x>\r\nBcc: spy@example.com',
    });
    expect(server.mails[0]?.recipients).toEqual([reminder.to]);
    expect(server.mails[0]?.headers.has('bcc')).toBe(false);
    expect(server.mails[0]?.headers.get('subject')).toBe('Báo cáo Bcc: spy@example.com body');
  });

  it.each([
    '',
    'nobody',
    'a@example.vn, spy@example.com',
    'a@example.vn\r\nRCPT TO:<spy@example.com>',
    'Người nhận <a@example.vn>',
    'a@example.vn;b@example.vn',
  ])('takes no recipient such as %j', async (to) => {
    const server = await serverWith();
    const failure = await failureOf(mailerTo(`smtp://127.0.0.1:${server.port}`).send({ ...reminder, to }));
    expect(failure).toMatchObject({ type: 'mail-not-sent', reason: 'address-refused', permanent: true });
    expect(server.mails).toHaveLength(0);
  });
});

describe('a mail that is not taken', () => {
  it('says that there is no server', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, 'close');
    const failure = await failureOf(mailerTo(`smtp://127.0.0.1:${port}`).send(reminder));
    expect(failure).toMatchObject({ reason: 'unreachable', permanent: false });
    expect(failure.message).toContain('ECONNREFUSED');
  });

  it('does not wait without end for a server that says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    cleanups.push(() => silent.close());
    silent.on('connection', (socket) => cleanups.push(() => socket.destroy()));
    const { port } = silent.address() as AddressInfo;
    const failure = await failureOf(mailerTo(`smtp://127.0.0.1:${port}?greetingTimeout=200`).send(reminder));
    expect(failure).toMatchObject({ reason: 'unreachable', permanent: false });
  });

  it('gives the words of a server that knows no such address', async () => {
    const server = await serverWith({
      onRcptTo: (_address, _session, done) => done(rejection(550, 'no such user here')),
    });
    const failure = await failureOf(mailerTo(`smtp://127.0.0.1:${server.port}`).send(reminder));
    expect(failure).toMatchObject({ reason: 'address-refused', permanent: true });
    expect(failure.detail).toContain('no such user here');
  });

  it('tells a refusal for now from one for good', async () => {
    const server = await serverWith({
      onData: (stream, _session, done) => stream.on('end', () => done(rejection(451, 'come back later'))).resume(),
    });
    const failure = await failureOf(mailerTo(`smtp://127.0.0.1:${server.port}`).send(reminder));
    expect(failure).toMatchObject({ reason: 'rejected', permanent: false });
    expect(failure.detail).toContain('come back later');
  });

  it('does not repeat user or password when the login is refused', async () => {
    const server = await serverWith({
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        done(rejection(535, `unknown: ${username} with ${password}`), undefined),
    });
    const failure = await failureOf(
      mailerTo(`smtp://thong-suot:m%E1%BA%ADt%20kh%E1%BA%A9u@127.0.0.1:${server.port}`).send(reminder),
    );
    expect(failure).toMatchObject({ reason: 'login-refused', permanent: true });
    const everything = `${failure.stack} ${JSON.stringify(failure)}`;
    for (const secret of ['thong-suot', 'mật khẩu', 'm%E1%BA%ADt', Buffer.from('mật khẩu').toString('base64')]) {
      expect(everything).not.toContain(secret);
    }
  });

  it('sends after a failure, through the same mailer', async () => {
    let refusals = 1;
    const server = await serverWith({
      onRcptTo: (_address, _session, done) => (refusals-- > 0 ? done(rejection(450, 'busy')) : done()),
    });
    const mailer = mailerTo(`smtp://127.0.0.1:${server.port}`);
    await expect(mailer.send(reminder)).rejects.toThrow(MailNotSent);
    await mailer.send(reminder);
    expect(server.mails).toHaveLength(1);
  });
});

describe('the login and TLS of the address', () => {
  it('logs in with the decoded user and password', async () => {
    const seen: unknown[] = [];
    const server = await serverWith({
      authOptional: false,
      onAuth: ({ username, password }, _session, done) => {
        seen.push(username, password);
        done(null, { user: 'known' });
      },
    });
    await mailerTo(`smtp://thong-suot:m%E1%BA%ADt%40kh%E1%BA%A9u@127.0.0.1:${server.port}`).send(reminder);
    expect(seen).toEqual(['thong-suot', 'mật@khẩu']);
    expect(server.mails).toHaveLength(1);
  });

  it('sends nothing to a server whose certificate is worth nothing, unless told to', async () => {
    const server = await serverWith({ disabledCommands: [] });
    const address = `smtp://127.0.0.1:${server.port}?requireTLS=true`;
    expect(await failureOf(mailerTo(address).send(reminder))).toMatchObject({ reason: 'unreachable' });
    expect(server.mails).toHaveLength(0);
    await mailerTo(`${address}&tls.rejectUnauthorized=false`).send(reminder);
    expect(server.mails).toHaveLength(1);
  });

  it('demands TLS where the address does', async () => {
    const server = await serverWith();
    const failure = await failureOf(mailerTo(`smtp://127.0.0.1:${server.port}?requireTLS=true`).send(reminder));
    expect(failure.reason).not.toBe('address-refused');
    expect(server.mails).toHaveLength(0);
  });

  it('speaks TLS from the first byte over smtps', async () => {
    const server = await serverWith({ secure: true });
    await mailerTo(`smtps://127.0.0.1:${server.port}?tls.rejectUnauthorized=false`).send(reminder);
    expect(server.mails).toHaveLength(1);
  });

  it.each(['', 'mail.example.vn', 'http://user:secret@example.vn', 'smtp://'])(
    'cannot use the address %j',
    (address) => {
      expect(() => smtpMailer(address, FROM)).toThrow('smtp://host:port');
    },
  );

  it.each(['', 'Thông Suốt', 'a@b, c@d', 'Tên <a@b> <c@d>'])('cannot use the sender %j', (from) => {
    expect(() => smtpMailer('smtp://127.0.0.1:25', from)).toThrow(TypeError);
  });
});

it('without a mail server nothing is sent and nothing fails', async () => {
  await expect(noMailer.send(reminder)).resolves.toBeUndefined();
});
