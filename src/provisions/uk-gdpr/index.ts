export { ukGdpr } from '../uk-gdpr.ts';
export { ukGdprRoles } from './binding.ts';
export { type UkGdprScreening, ukGdprScreenings } from './screenings.ts';
