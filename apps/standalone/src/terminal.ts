import { createInterface } from 'node:readline/promises';
import Table from 'cli-table3';
import type { SampleAccounts } from '#hosting';

/** No colour and one line a row: the same on a screen and in a log. */
const PLAIN = { style: { head: [], border: [], compact: true } };

/** Asks only where somebody can answer. */
export async function askForSample(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // At a prompt Ctrl-C reaches the prompt only; here it means the program.
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  // Whoever ends the input (Ctrl-D) gives no answer any more.
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('n')));
  const wanted = await yesOrNo((question) => Promise.race([terminal.question(question), ended]));
  terminal.close();
  return wanted;
}

const YES = ['', 'c', 'có', 'co', 'y', 'yes'];
const NO = ['k', 'không', 'khong', 'ko', 'n', 'no'];

/** Asks until it is one of the two: a slip of the key decides nothing. */
export async function yesOrNo(ask: (question: string) => Promise<string>): Promise<boolean> {
  for (let question = WISH; ; question = `Có hay không? · Yes or no? ${CHOICE} `) {
    const answer = (await ask(question)).trim().toLowerCase().normalize('NFC');
    if (YES.includes(answer)) return true;
    if (NO.includes(answer)) return false;
  }
}

const CHOICE = '[C/k · Y/n]';
const WISH = `Nạp tỉnh mẫu để dùng thử? · Load the sample province to try things out? ${CHOICE} `;

/** Rewrites one line on a terminal; elsewhere prints the end only. */
export function progress(label: string): (done: number, total: number) => void {
  return (done, total) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${label}: ${done}/${total}${done === total ? '\n' : ''}`);
    else if (done === total) console.error(`${label}: ${total}`);
  };
}

export function printAdministrator({ login, password }: { login: string; password: string }): void {
  const table = new Table({ head: ['Quản trị · Administrator', ''], ...PLAIN });
  table.push(['Tên đăng nhập · Login', login], ['Mật khẩu dùng một lần · One-time password', password]);
  console.log(`\n${table.toString()}`);
  console.log('Chỉ hiện một lần này: hãy ghi lại. · Shown this once only: write it down.');
}

export function printAccounts({ password, people }: SampleAccounts): void {
  const table = new Table({ head: ['Tên đăng nhập · Login', 'Họ tên · Name', 'Vai trò · Role'], ...PLAIN });
  for (const { login, displayName, role } of people) table.push([login, displayName, role]);
  console.log(`\nTài khoản của tỉnh mẫu · Accounts of the sample province\n${table.toString()}`);
  const known = 'như đã cho lần trước · as shown before';
  console.log(`Mật khẩu chung · Their password: ${password ?? known}`);
}

export function printReady(url: string, dataFolder: string): void {
  console.log(`\nThông Suốt: ${url}`);
  console.log(`Dữ liệu · Data: ${dataFolder}    Dừng · Stop: Ctrl-C`);
}
