import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { InvalidInput, type FieldProblem } from '../problems/refusals.js';
import type { Expectation } from '../problems/expectation.js';
import { isPlainText } from './is-text.js';

/** Problems told at once; nobody corrects a thousand fields from one answer. */
const MOST_TOLD = 50;

/** Bodies and queries become their DTOs: bounded, known fields only, everything else refused field by field. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      validationError: { target: false, value: true },
      exceptionFactory: (errors) => new InvalidInput(problemsOf(errors).slice(0, MOST_TOLD)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    const path = pathOfNonText(value, '');
    if (path !== null) throw new InvalidInput([{ path, rule: 'plainText' }]);
    const isNothing = value === undefined || value === null;
    if (metadata.type === 'body' && !isNothing && (typeof value !== 'object' || Array.isArray(value))) {
      throw new InvalidInput([{ path: '', rule: 'nestedValidation' }]);
    }
    return (await super.transform(value, metadata)) as unknown;
  }
}

/** A field that is not there breaks no rule but this one. */
const MISSING = 'isDefined';

function problemsOf(errors: readonly ValidationError[], under = ''): FieldProblem[] {
  return errors.flatMap(({ property, value, constraints = {}, contexts = {}, children = [] }) => {
    const path = under ? `${under}.${property}` : property;
    const own = Object.keys(constraints).map((rule) => ({
      path,
      rule: value === undefined && rule !== 'whitelistValidation' ? MISSING : rule,
      expected: (contexts as Readonly<Record<string, Expectation>>)[rule] ?? {},
    }));
    return [...own, ...problemsOf(children, path)];
  });
}

/** Where JSON or a query smuggles in what no store keeps as text, or what a reader would not see. */
function pathOfNonText(value: unknown, path: string): string | null {
  if (typeof value === 'string') return isPlainText(value) ? null : path;
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = pathOfNonText(part, path ? `${path}.${name}` : name);
    if (found !== null) return found;
  }
  return null;
}
