import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { formed } from '../problems/expectation.js';
import { InvalidInput } from '../problems/refusals.js';
import { ID, SHA256, YEARS } from './fields.js';

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly name: string) {}

  transform(value: string): string {
    if (ID.test(value)) return value;
    throw new InvalidInput([{ path: this.name, rule: 'matches', expected: formed('id') }]);
  }
}

/** An id in the path; anything that cannot be one is refused before any store is asked. */
export const PathId = (name: string): ParameterDecorator => Param(name, new IdPipe(name));

@Injectable()
class YearPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    const year = Number(value);
    if (/^\d{4}$/.test(value) && year >= YEARS.min && year <= YEARS.max) return year;
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

/** A file's hash in the path; what cannot be one is a file that is not there. */
export const PathSha256 = (unknown: (sha256: string) => Error): ParameterDecorator => {
  const pipe: PipeTransform<string, string> = {
    transform: (value) => {
      if (SHA256.test(value)) return value;
      throw unknown(value);
    },
  };
  return Param('sha256', pipe);
};
