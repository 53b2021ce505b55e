export { lastDay } from '../last-day.ts';
export { acknowledgeBy } from '../other-limits.ts';
