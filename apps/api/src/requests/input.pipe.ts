import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { InvalidInput, type FieldProblem } from '../problems/refusals.js';
import { isWellFormed } from './well-formed.js';

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
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => new InvalidInput(problemsOf(errors).slice(0, MOST_TOLD)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    const path = pathOfNonText(value, '');
    if (path !== null)
      throw new InvalidInput([{ path, rule: 'plainText', detail: 'holds a character that is no text' }]);
    const isNothing = value === undefined || value === null;
    if (metadata.type === 'body' && !isNothing && (typeof value !== 'object' || Array.isArray(value))) {
      throw new InvalidInput([{ path: '', rule: 'nestedValidation', detail: 'must be an object' }]);
    }
    return (await super.transform(value, metadata)) as unknown;
  }
}

function problemsOf(errors: readonly ValidationError[], under = ''): FieldProblem[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = under ? `${under}.${property}` : property;
    const own = Object.entries(constraints).map(([rule, words]) => ({
      path,
      rule,
      detail: words.replace(/^each value in /, '').replace(new RegExp(`^(property )?${escaped(property)} `), ''),
    }));
    return [...own, ...problemsOf(children, path)];
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where JSON or a query smuggles in what no store keeps as text: NUL, or half a character. */
function pathOfNonText(value: unknown, path: string): string | null {
  if (typeof value === 'string') return value.includes('\0') || !isWellFormed(value) ? path : null;
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = pathOfNonText(part, path ? `${path}.${name}` : name);
    if (found !== null) return found;
  }
  return null;
}
