import type { components } from '../api/schema.js';
import { DissolveUnit } from './dissolve-unit.js';
import { EstablishUnit } from './establish-unit.js';
import { RenameUnit } from './rename-unit.js';

type Unit = components['schemas']['UnitDto'];

export type UnitStep =
  | { readonly kind: 'establish'; readonly parentId: string | null }
  | { readonly kind: 'rename' | 'dissolve'; readonly unit: Unit };

/** The dialog of the step that was chosen. */
export function UnitSteps({ step, onClose }: { step: UnitStep; onClose: () => void }) {
  switch (step.kind) {
    case 'establish':
      return <EstablishUnit parentId={step.parentId} onClose={onClose} />;
    case 'rename':
      return <RenameUnit unit={step.unit} onClose={onClose} />;
    case 'dissolve':
      return <DissolveUnit unit={step.unit} onClose={onClose} />;
  }
}
