import { Inject, Injectable } from '@nestjs/common';
import { yearOf, type DecreeContent, type UnitTree } from '#domain';
import { CsvUnreadable, successionTable } from '#intake';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { changesFromRows, type RowRemark, type TableReading } from './changes-from-rows.js';
import { SuccessionTableEmpty, SuccessionTableRefused, TableUnreadable } from './refusals.js';

export interface DecreeTable extends Omit<DecreeContent, 'changes'>, Omit<TableReading, 'year'> {
  readonly text: string;
  /** Only rows whose new units are of this province; null for all. */
  readonly newProvinceCode: string | null;
}

/** Reads the content of a decree from a table of successions; writes nothing. */
@Injectable()
export class DecreeImport {
  constructor(@Inject(ORGANISATION) private readonly organisation: Organisation) {}

  /** @throws SuccessionTableRefused, SuccessionTableEmpty, TableUnreadable */
  async read(table: DecreeTable): Promise<{ content: DecreeContent; remarks: readonly RowRemark[] }> {
    return decreeFromTable(table, (await this.organisation.present()).tree);
  }
}

function decreeFromTable(table: DecreeTable, tree: UnitTree) {
  const { number, title, inForceOn, newProvinceCode, ...reading } = table;
  const { rows, problems } = readable(table.text);
  if (problems.length > 0) throw new SuccessionTableRefused(problems);
  const wanted = newProvinceCode === null ? rows : rows.filter((row) => row.newSuperiorCode === newProvinceCode);
  if (wanted.length === 0) throw new SuccessionTableEmpty(newProvinceCode);
  const read = changesFromRows(wanted, { ...reading, year: String(yearOf(inForceOn)) }, tree);
  if (read.problems.length > 0) throw new SuccessionTableRefused(read.problems.slice(0, MOST_PROBLEMS));
  return { content: { number, title, inForceOn, changes: read.changes }, remarks: read.remarks };
}

const MOST_PROBLEMS = 20;

function readable(text: string) {
  try {
    return successionTable(text);
  } catch (error) {
    if (error instanceof CsvUnreadable) throw new TableUnreadable(error.line, error.flaw);
    throw error;
  }
}
