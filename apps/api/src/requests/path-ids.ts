import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { formed } from '../problems/expectation.js';
import { InvalidInput } from '../problems/refusals.js';
import { ID } from './fields.js';

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly name: string) {}

  transform(value: string): string {
    if (ID.test(value)) return value;
    throw new InvalidInput([{ path: this.name, rule: 'matches', expected: formed('id') }]);
  }
}

/** An id in the path; anything that cannot be one is refused before any store is asked. */
export const PathId = (name: string): ParameterDecorator => Param(name, new IdPipe(name));

const YEAR = { least: 1900, most: 2199 };

@Injectable()
class YearPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    const year = Number(value);
    if (/^\d{4}$/.test(value) && year >= YEAR.least && year <= YEAR.most) return year;
    throw new InvalidInput([{ path: 'year', rule: 'matches', expected: formed('year') }]);
  }
}

export const PathYear = (): ParameterDecorator => Param('year', YearPipe);

@Injectable()
class DayPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
    throw new InvalidInput([{ path: 'date', rule: 'matches', expected: formed('day') }]);
  }
}

export const PathDay = (): ParameterDecorator => Param('date', DayPipe);
