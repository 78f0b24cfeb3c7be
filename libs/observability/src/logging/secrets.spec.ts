import { describe, expect, it } from '@jest/globals';
import { withoutSecrets } from './secrets.js';

const TOKEN = 'pJ0cV9-b2yQ_4mXw7sTz1kLr8uNf3eHgAoDiCvBqWxY';

describe('what never stays in the log', () => {
  it.each([
    ['a field by its name', '{"password":"một mật khẩu"}', 'một mật khẩu'],
    ['a field with quotes in it', String.raw`{"newPassword":"a\"b c"}`, 'b c'],
    ['a field of a JSON text inside a string', String.raw`{"msg":"{\"password\": \"trong chuỗi\"}"}`, 'trong chuỗi'],
    ['the password of a database', 'postgres://thongsuot:rất-bí-mật@127.0.0.1:5432/x', 'rất-bí-mật'],
    ['a password that has an @', 'redis://:a@b@host:6379', 'a@b'],
    ['a bearer header', `authorization was Bearer ${TOKEN}`, TOKEN],
    ['a token by itself', `{"msg":"session ${TOKEN} ended"}`, TOKEN],
    ['a one-time password', 'Mật khẩu: k2m9-x4pq-7dcv-w3ht', 'k2m9-x4pq-7dcv-w3ht'],
  ])('%s', (_, line, secret) => {
    const kept = withoutSecrets(line);
    expect(kept).not.toContain(secret);
    expect(kept).toContain('***');
  });

  it('leaves alone what people need to find their way', () => {
    const line =
      '{"correlationId":"0190aa11-2233-4455-8677-8899aabbccdd","route":"/api/v1/units/:id","url":"http://127.0.0.1:9464/metrics"}';
    expect(withoutSecrets(line)).toBe(line);
  });
});
