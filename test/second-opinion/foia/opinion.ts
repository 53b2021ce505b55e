import type { SecondOpinion } from '../law/disagreements.ts';
import { exclusions } from './confirming.ts';
import { exemptions } from './content.ts';
import { dutiesOfTheAct } from './duties.ts';
import { requests } from './request.ts';

/** The second opinion on the Freedom of Information Act, written with the pack in view, from `law/uk-gdpr-foia.md` and the words of the Act. */
export const onFoia: SecondOpinion = { provisions: { ...requests, ...exemptions, ...exclusions }, duties: dutiesOfTheAct };
