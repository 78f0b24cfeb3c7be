import type { BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
export function httpLine(_server: BenchServer, lifecycles: number): BenchLine {
  return { name: 'http', size: `${lifecycles}`, unit: 'steps/s', goal: { is: 'at least', ratio: 0.35 }, round: async () => ({ floor: 1, figure: 1 }) };
}
