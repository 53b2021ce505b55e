import { schemeFor } from '../scheme.ts';

/** Information about a road traffic collision, as a route of its own. It is dealt with by those who deal with collisions. */
export const collisionInformation = schemeFor({
  cite: 'practice/collision-information',
  title: 'Information about a road traffic collision',
  source: 'https://www.police.uk/',
  is: 'what the police recorded of a collision is given to those involved, and to those who act or insure for them, by a scheme of its own',
  sought: 'a collision',
});
