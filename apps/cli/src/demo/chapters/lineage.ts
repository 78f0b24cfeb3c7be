import {
  CorrectDraft,
  DraftDirective,
  EnterReference,
  IssueDirective,
  LinkDocuments,
  referenceIdOf,
  SetCommitteeTerm,
  systemActor,
  unitIdOf,
} from '#application';
import type { Relation } from '#domain';
import { deriveId } from '#event-sourcing';
import { findDirective, lineageOf, numberRegistersOf, progressOf, termsOf, type LineageView } from '#read-models';
import { committeeTerms, references, sampleDirective } from '#sample';
import { clerk } from '../life.js';
import type { DemoOffice } from '../office.js';
import type { Chapter, Tell } from './chapter.js';
import { refused } from './refused.js';

const RELATION_NAMES: Readonly<Record<Relation, string>> = {
  basis: 'căn cứ',
  concretises: 'cụ thể hóa',
  'presses-on': 'tiếp tục thực hiện',
  amends: 'sửa đổi, bổ sung',
  replaces: 'thay thế',
  recalls: 'thu hồi',
};

const idOfReference = (symbol: string) => referenceIdOf(references.find((one) => one.symbol === symbol)!);
const idOfDirective = (number: string) => deriveId('demo', number);

/** Numbers by term, a line of documents over three levels, and a directive that replaces another. */
export const lineageChapter: Chapter = {
  name: 'lineage',
  title: 'Sổ văn bản và quan hệ văn bản: số theo nhiệm kỳ, văn bản trước và sau, thay thế',
  startAt: '2026-01-12T01:00:00.000Z',
  play: async (office, tell) => {
    await furnish(office);
    for (const symbol of ['25-NQ/TW', '17-CT/HU']) {
      tell(`Nhìn từ ${symbol}:`);
      await office.settled();
      tellLineage(await seen(office, idOfReference(symbol)), tell);
    }
    await refused(tell, 'Văn bản huyện thay thế văn bản Trung ương', () =>
      link(office, idOfReference('17-CT/HU'), 'replaces', idOfReference('25-NQ/TW')),
    );
    await refused(tell, 'Nối ngược thành vòng', () =>
      link(office, idOfReference('25-NQ/TW'), 'basis', idOfReference('17-CT/HU')),
    );
    await issue(office, '15-CT/TU');
    await refused(tell, 'Ban hành lần nữa với số 15-CT/TU', () => issue(office, '15-CT/TU', 'trùng'));
    await replaceOne(office, tell);
    await tellRegister(office, tell);
  },
};

async function furnish(office: DemoOffice): Promise<void> {
  const administrator = systemActor(unitIdOf('VPTU'));
  for (const { unitCode, ...term } of committeeTerms) {
    await office.as(administrator, SetCommitteeTerm, { ...term, unitId: unitIdOf(unitCode) });
  }
  for (const { issuerUnitCode, concretises, ...head } of references) {
    const issuerUnitId = issuerUnitCode === null ? null : unitIdOf(issuerUnitCode);
    await office.as(clerk, EnterReference, { ...head, issuerUnitId });
    if (concretises) await link(office, idOfReference(head.symbol), 'concretises', idOfReference(concretises));
  }
}

async function link(office: DemoOffice, fromId: string, relation: Relation, toId: string, withdraw = false) {
  const openAssignments = withdraw ? 'withdraw' : null;
  await office.as(clerk, LinkDocuments, { fromId, relation, toId, openAssignments, note: null });
}

/** `as` tells a second draft under the same number. */
async function issue(office: DemoOffice, number: string, as = number): Promise<void> {
  const directiveId = idOfDirective(as);
  await draft(office, number, as);
  await office.as(clerk, IssueDirective, { directiveId });
  await office.settled();
}

async function draft(office: DemoOffice, number: string, as = number): Promise<void> {
  const directiveId = idOfDirective(as);
  await office.as(clerk, DraftDirective, { directiveId, text: sampleDirective.replace('15-CT/TU', number) });
}

async function replaceOne(office: DemoOffice, tell: Tell): Promise<void> {
  const [earlier, later] = [idOfDirective('15-CT/TU'), idOfDirective('18-CT/TU')];
  await draft(office, '18-CT/TU');
  await office.as(clerk, CorrectDraft, {
    directiveId: later,
    correction: { title: 'về bảo vệ rừng trong tình hình mới' },
  });
  await link(office, later, 'basis', idOfReference('13-CT/TW'));
  await refused(tell, '18-CT/TU thay thế 15-CT/TU mà chưa nói gì về nhiệm vụ đang mở', () =>
    link(office, later, 'replaces', earlier),
  );
  await link(office, later, 'replaces', earlier, true);
  tell(`Trước khi ban hành 18-CT/TU: ${await openOf(office, earlier)}`);
  await office.as(clerk, IssueDirective, { directiveId: later });
  await office.settled();
  tell(`Sau khi ban hành 18-CT/TU:   ${await openOf(office, earlier)}`);
  const now = office.clock.now().toISOString();
  const { document } = (await findDirective(office.stores.readModels, earlier, now))!;
  tell(`15-CT/TU nay: ${document.lapsed === 'replaced' ? 'đã được thay thế' : 'còn hiệu lực'}\n`);
  tell('Nhìn từ 18-CT/TU:');
  tellLineage(await seen(office, later), tell);
}

async function openOf(office: DemoOffice, directiveId: string): Promise<string> {
  await office.settled();
  const progress = await progressOf(office.stores.readModels, directiveId, office.clock.now().toISOString());
  const { open, withdrawn } = progress!.sums;
  return `15-CT/TU có ${open.total} nhiệm vụ đang mở, ${withdrawn} đã thu hồi`;
}

async function tellRegister(office: DemoOffice, tell: Tell): Promise<void> {
  const db = office.stores.readModels;
  const unitId = unitIdOf('TU');
  const term = (await termsOf(db, unitId)).at(-1)!;
  const [register] = await numberRegistersOf(db, { unitId, type: 'CT', term });
  const { taken, gaps, nextSymbol } = register!;
  tell(`Sổ chỉ thị, ${term.name}: ${taken.map(({ symbol }) => symbol).join(', ')}; số tiếp theo ${nextSymbol};`);
  tell(`còn trống dưới số lớn nhất: ${gaps.join(', ')}`);
}

const seen = (office: DemoOffice, documentId: string) =>
  lineageOf(office.stores.readModels, documentId, { visibleTo: 'everything', up: 5, down: 5 });

function tellLineage({ documents, links }: LineageView, tell: Tell): void {
  const least = documents[0]?.generation ?? 0;
  const symbols = new Map(documents.map(({ documentId, symbol }) => [documentId, symbol]));
  for (const { documentId, symbol, title, generation, lapsed } of documents) {
    const own = links.filter(({ fromId }) => fromId === documentId);
    const words = own.map(({ relation, toId }) => `${RELATION_NAMES[relation]} ${symbols.get(toId)}`);
    const told = [title, ...words, ...(lapsed ? ['không còn hiệu lực'] : [])].join('; ');
    tell(`  ${'   '.repeat(generation - least)}${generation === 0 ? '▶ ' : '└ '}${symbol}  ${told}`);
  }
  tell('');
}
