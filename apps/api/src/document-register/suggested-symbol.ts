import type { UnitKind } from '#domain';
import { fold, parseSymbol } from '#intake';
import type { NumberRegisterView } from '#read-models';

/** How the symbols of a level end, where no document shows it yet. */
const USUAL_ORGANS: Readonly<Partial<Record<UnitKind, string>>> = {
  'central-committee': 'TW',
  'province-committee': 'TU',
  'district-committee': 'HU',
  'commune-committee': 'ĐU',
};

/** The next number as a symbol: in the register of the draft's own organ, else in the one with the most numbers. */
export function suggestedSymbol(
  number: string | null,
  type: string,
  registers: readonly NumberRegisterView[],
  kind: UnitKind | null,
): string | null {
  const organ = number === null ? undefined : parseSymbol(number)?.organ;
  const own = organ ? registers.find((one) => fold(one.organ) === fold(organ)) : registers[0];
  if (own) return own.nextSymbol;
  const ending = organ ?? (kind ? USUAL_ORGANS[kind] : undefined);
  return ending ? `01-${type}/${ending}` : null;
}
