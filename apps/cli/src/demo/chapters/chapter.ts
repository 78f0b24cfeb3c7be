import type { Stores } from '#hosting';
import type { DemoOffice } from '../office.js';

export type Tell = (line: string) => void;

/** A part of the office's year, played on stores of its own. */
export interface Chapter {
  readonly name: string;
  readonly title: string;
  /** Local morning on which it begins. */
  readonly startAt: string;
  /** Fills the stores before it begins; absent: with the sample register. */
  readonly prepare?: (stores: Stores) => Promise<void>;
  play(office: DemoOffice, tell: Tell): Promise<void>;
}
