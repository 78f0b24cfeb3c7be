import type { Actor } from '#event-sourcing';
import { SYSTEM_ROLE } from './authorisation/ability.js';

/** The program itself, acting in the name of the unit whose step it carries on. */
export const systemActor = (unitId: string): Actor => ({ userId: 'system', unitId, role: SYSTEM_ROLE });
