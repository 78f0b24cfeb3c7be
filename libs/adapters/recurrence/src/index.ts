export { ruleDays } from './rule-days.js';
