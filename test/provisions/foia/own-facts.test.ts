import { expect, test } from 'vitest';
import { all as allInEir, limb as limbInEir } from '../../../src/provisions/eir-2004/facts.ts';
import { all as allInPart3, limb as limbInPart3 } from '../../../src/provisions/facts.ts';
import { all, limb } from '../../../src/provisions/foia-2000/facts.ts';
import { facts, foia } from '../../../src/provisions/index.ts';

test('a provision of one regime that names a fact of another does not compile', () => {
  const named = [
    // @ts-expect-error: section 45(4)(e) is judged for one person who asks, and never for the world.
    all(limb('40(2)', 'rightsOfOthers.atRisk')),
    // @ts-expect-error: the public interest is no part of Part 3.
    allInPart3(limbInPart3('45(4)', 'foi.crime.publicInterest', 'maintaining outweighs')),
    // @ts-expect-error: the Regulations have facts of their own.
    allInEir(limbInEir('13', 'foi.person.identifiable')),
    // @ts-expect-error: a value the fact does not have.
    all(limb('31(1)', 'foi.crime.likelihood', 'probably')),
  ];

  expect(named).toHaveLength(4);
});

test('with Part 3 the Act shares what is awaited of the applicant and what a search came to, and nothing that is judged', () => {
  const shared = Object.keys(foia.catalogue.specs).filter((fact) => Object.hasOwn(facts.specs, fact));

  expect(shared).toEqual(['clarification.awaited', 'holding.state']);
  expect(shared.filter((fact) => foia.catalogue.specs[fact]?.judged !== undefined)).toEqual([]);
});
