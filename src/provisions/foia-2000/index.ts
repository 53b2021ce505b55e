export { foia } from '../foia-2000.ts';
export { roles as foiaRoles } from './roles.ts';
export { screened as foiaScreened } from './screening.ts';
