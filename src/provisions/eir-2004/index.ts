export { eir } from '../eir-2004.ts';
export { roles as eirRoles } from './roles.ts';
export { screened as eirScreened } from './screening.ts';
