import { OrderSteps, UndoOrder, type AskedStep } from '#application';
import { addDays } from '#domain';
import { deriveId } from '#event-sourcing';
import {
  changesOfAssignment,
  findBulkOrder,
  itemsOfBulkOrder,
  type AssignmentView,
  type BulkOrderItemView,
} from '#read-models';
import { sentenceFor } from '../../../../api/src/index.js';
import { clerk } from '../life.js';
import type { DemoOffice } from '../office.js';
import { localDay } from '../words.js';
import type { Chapter, Tell } from './chapter.js';
import { OneDirective } from './one-directive.js';

const EXTENSION = deriveId('demo', 'extension');
const SOME = 6;

/** More time for many units at once, taken back where nothing has followed; an assignment that passes on. */
export const ordersChapter: Chapter = {
  name: 'orders',
  title: 'Lệnh cho nhiều nhiệm vụ: gia hạn, hoàn tác, chuyển đơn vị; ai đổi hạn, vì sao, từ ngày nào sang ngày nào',
  startAt: '2026-01-12T01:00:00.000Z',
  play: async (office, tell) => {
    const directive = new OneDirective(office);
    const some = (await directive.issue()).slice(0, SOME);
    const [done, reporting, passed, receiver] = some;
    if (!done?.lastDay || !reporting || !passed || !receiver) throw new Error('The sample gives too few assignments');
    await directive.report(done);
    await directive.accept(done);

    const lastDay = addDays(done.lastDay, 14);
    const ids = some.map(({ assignmentId }) => assignmentId);
    await order(office, EXTENSION, { kind: 'extend', lastDay, reason: 'mưa lũ kéo dài' }, ids);
    tell(`Gia hạn ${ids.length} nhiệm vụ đến ${localDay(lastDay)}, một lệnh:`);
    await tellItems(office, EXTENSION, 'outcome', tell);

    await directive.report(reporting);
    tell(`${reporting.unitName} báo cáo; sau đó Văn phòng hoàn tác lệnh:`);
    await office.as(clerk, UndoOrder, { orderId: EXTENSION, reason: 'chọn nhầm địa bàn' });
    await tellItems(office, EXTENSION, 'undo', tell);
    await tellDeadlines(office, passed, tell);

    const step = { kind: 'transfer', toUnitId: receiver.unitId, number: '12-QĐ/TU', reason: 'đúng chức năng' } as const;
    await order(office, deriveId('demo', 'transfer'), step, [passed.assignmentId]);
    await tellTransfers(office, passed, tell);
  },
};

async function order(office: DemoOffice, orderId: string, step: AskedStep, assignmentIds: readonly string[]) {
  await office.as(clerk, OrderSteps, { orderId, step, assignmentIds });
}

const WORDS = { waiting: 'đang chờ', done: 'đã gia hạn', refused: 'bị từ chối', undone: 'đã hoàn tác' } as const;

async function tellItems(office: DemoOffice, orderId: string, field: 'outcome' | 'undo', tell: Tell): Promise<void> {
  await office.settled();
  const db = office.stores.readModels;
  for (const item of (await itemsOfBulkOrder(db, orderId)).items) {
    const word = item[field];
    if (word) tell(`  ${(item.unitName ?? '').padEnd(36)} ${WORDS[word]}${whyNot(item, field)}`);
  }
  const { count, done, refused, undone, undoRefused } = (await findBulkOrder(db, orderId))!;
  const sums = field === 'undo' ? `hoàn tác ${undone}, giữ nguyên ${undoRefused}` : `làm ${done}, từ chối ${refused}`;
  tell(`  Cộng ${count} nhiệm vụ: ${sums}\n`);
}

function whyNot({ refusal, undoRefusal }: BulkOrderItemView, field: 'outcome' | 'undo'): string {
  const reason = field === 'undo' ? undoRefusal : refusal;
  return reason ? `: ${sentenceFor(reason.code, reason.fields, 'vi')}` : '';
}

async function tellDeadlines(office: DemoOffice, { assignmentId, unitName }: AssignmentView, tell: Tell) {
  const { deadlines } = await changesOfAssignment(office.stores.readModels, assignmentId);
  tell(`Mỗi lần đổi hạn của ${unitName}:`);
  for (const { kind, from, to, reason, byUnitName } of deadlines) {
    const what = kind === 'undone' ? 'hoàn tác gia hạn' : 'gia hạn';
    tell(`  ${byUnitName} ${what}: từ ${localDay(from.lastDay)} sang ${localDay(to.lastDay)}, lý do: ${reason}`);
  }
  tell('');
}

async function tellTransfers(office: DemoOffice, { assignmentId }: AssignmentView, tell: Tell) {
  await office.settled();
  const { transfers } = await changesOfAssignment(office.stores.readModels, assignmentId);
  tell('Chuyển nhiệm vụ, đồng hồ vẫn chạy:');
  for (const { fromUnitName, toUnitName, reason, byUnitName } of transfers) {
    const right = reason.kind === 'decision' ? `${reason.number ?? ''} (${reason.text})` : reason.decreeId;
    tell(`  ${byUnitName} chuyển từ ${fromUnitName} sang ${toUnitName}, theo ${right}`);
  }
}
