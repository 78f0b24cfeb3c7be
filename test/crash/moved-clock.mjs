// Loaded into a process whose clock is to jump: it goes wrong by as many milliseconds as stand in a file, which is read
// at SIGUSR2. Time that is only measured, and timers, go on as they are, as on a machine whose clock is set.
import { readFileSync } from 'node:fs';

const RealDate = globalThis.Date;
const { CLOCK_FILE } = process.env;
let offset = 0;
const read = () => (offset = Number(readFileSync(CLOCK_FILE, 'utf8')));
read();
process.on('SIGUSR2', read);

globalThis.Date = class Date extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + offset);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
