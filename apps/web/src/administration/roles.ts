import type { components } from '../api/schema.js';

export type Role = components['schemas']['UserDto']['role'];

const EACH: Readonly<Record<Role, true>> = {
  'unit-officer': true,
  issuer: true,
  monitor: true,
  inspector: true,
  administrator: true,
};

/** Every role, the most common first. */
export const ROLES = Object.keys(EACH) as readonly Role[];
