export { type FactId, facts } from '../facts.ts';
export { part3 } from '../part-3.ts';
