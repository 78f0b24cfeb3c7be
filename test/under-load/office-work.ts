import { setTimeout as pause } from 'node:timers/promises';
import { groupIdOf, unitIdOf } from '#application';
import { assignmentIdOf, type LocalDate } from '#domain';
import { units } from '#sample';
import { directiveText } from '../journeys/directive-text.js';
import type { PersistentClient } from './persistent-client.js';
import { DISTRICTS, type Staff } from './staff.js';

/** A database that was killed may for a moment know less than it did. */
const MOST_LOOKS = 50;

const NEXT_YEAR = new Date().getUTCFullYear() + 1;

/** A directive from its draft to its end, some to their recall. `number` makes it one of its own. */
export async function workThrough(staff: Staff, number: number): Promise<void> {
  const { clerk, officers, random } = staff;
  const directiveId = await issue(clerk, number);
  await given(clerk, directiveId);
  for (const [login, officer] of Object.entries(officers)) {
    const unitId = unitIdOf(DISTRICTS[login]!);
    const handedOn = assignmentIdOf(directiveId, '1', unitId);
    await officer.command(`/assignments/${handedOn}/acknowledgement`);
    if (random() < 0.5) await officer.command(`/assignments/${handedOn}/cascade`, { shares: sharesOf(login) });
    await report(staff, officer, assignmentIdOf(directiveId, '2', unitId));
  }
  if (random() < 0.25) await clerk.command(`/directives/${directiveId}/recall`, { reason: 'Thay bằng văn bản mới.' });
}

/** Number, date and two tasks of the directive: one for all party committees, one for the districts. */
export function correctionOf(number: number, documentDate: LocalDate, lastDay: LocalDate) {
  const districts = { kind: 'group', groupId: groupIdOf('huyen-thanh-uy') } as const;
  const committees = { kind: 'group', groupId: groupIdOf('cap-uy-to-chuc-dang') } as const;
  const deadline = { kind: 'date', lastDay } as const;
  return {
    number: `${number}-CT/TU`,
    documentDate,
    tasks: [
      { no: '1', addressees: [committees], deadline },
      { no: '2', addressees: [districts], deadline, productRequired: true },
    ],
  };
}

async function issue(clerk: PersistentClient, number: number): Promise<string> {
  const drafted = await clerk.command('/directives/drafts', directiveText);
  const directiveId = drafted['directiveId'] as string;
  const correction = correctionOf(number, new Date().toISOString().slice(0, 10), `${NEXT_YEAR}-06-30`);
  await clerk.command(`/directives/${directiveId}`, correction, { method: 'patch', headers: { 'if-match': '"0"' } });
  await clerk.command(`/directives/${directiveId}/issue`);
  return directiveId;
}

/** Waits until every assignment is given; fails where nothing is under way any more and some are missing. */
async function given(clerk: PersistentClient, directiveId: string): Promise<void> {
  for (let inVain = 0; inVain < MOST_LOOKS;) {
    const progress = await clerk.get(`/directives/${directiveId}/progress`);
    if (Number(progress['assignmentCount']) > 0 && progress['given'] === progress['assignmentCount']) return;
    inVain = (await isAtRest(clerk)) ? inVain + 1 : 0;
    await pause(20);
  }
  throw new Error(`${directiveId} has not been given to all, and nothing is under way`);
}

/** Every policy and read model has dealt with everything there is. */
export async function isAtRest(clerk: PersistentClient): Promise<boolean> {
  const { runners, status } = await clerk.get('/health/ready');
  return status === 'ready' && (runners as { lag: number }[]).every(({ lag }) => lag === 0);
}

function sharesOf(login: string): object[] {
  const below = units.filter(({ parentCode, kind }) => parentCode === DISTRICTS[login] && kind === 'commune-committee');
  return below.map(({ code }) => ({ unitId: unitIdOf(code), lastDay: `${NEXT_YEAR}-05-29` }));
}

async function report({ clerk, random, uploaded }: Staff, officer: PersistentClient, id: string): Promise<void> {
  const at = (step: string) => `/assignments/${id}/${step}`;
  await officer.command(at('acknowledgement'));
  if (random() < 0.2) {
    const reason = 'Chờ hướng dẫn.';
    await officer.command(at('extension'), { reason, lastDay: `${NEXT_YEAR}-07-31` });
    await clerk.command(at('extension/grant'));
  }
  const content = `Biên bản kiểm tra của ${id}\n`;
  const evidence = await officer.upload('bien-ban.txt', 'text/plain', new TextEncoder().encode(content));
  const narrative = { results: 'Đã thực hiện xong.', limits: 'Còn chậm.' };
  const reported = () => officer.command(at('reports'), { narrative, evidence: [evidence] });
  await reported();
  uploaded.push({ sha256: evidence['sha256'] as string, assignmentId: id, content });
  if (random() < 0.3) {
    await clerk.command(at('reports/return'), { reason: 'Chưa rõ số liệu.' });
    await reported();
  }
  await clerk.command(at('reports/acceptance'));
}
