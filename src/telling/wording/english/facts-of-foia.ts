import { factsOfFoiaExemptions } from './facts-of-foia-exemptions.ts';
import { factsOfFoiaLawEnforcement } from './facts-of-foia-law-enforcement.ts';
import { factsOfFoiaPeople } from './facts-of-foia-people.ts';
import { factsOfFoiaRequest } from './facts-of-foia-request.ts';
import { factsOfFoiaSilence } from './facts-of-foia-silence.ts';

/** Every fact of the Freedom of Information Act that no other law shares. */
export const factsOfFoia = {
  ...factsOfFoiaRequest,
  ...factsOfFoiaExemptions,
  ...factsOfFoiaLawEnforcement,
  ...factsOfFoiaPeople,
  ...factsOfFoiaSilence,
};
