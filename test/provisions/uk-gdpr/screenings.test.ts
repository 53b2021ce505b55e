import { describe, expect, test } from 'vitest';
import { ukGdpr, ukGdprRoles, ukGdprScreenings } from '../../../src/provisions/index.ts';
import { canFail, compile, covers, narrow, nothingKnown } from '../../../src/reasoning/index.ts';

const keeps = ukGdpr.provisions.filter(({ effect }) =>
  ['exempt', 'restricted', 'out of scope', 'given for sense', 'routed elsewhere'].includes(effect),
);

describe('screening', () => {
  test('speaks to every ground but those about one person, those of the regime, and whose data it is', () => {
    const spoken = ukGdprScreenings.flatMap(({ provisions }) => provisions);
    const left = keeps.map(({ cite }) => cite).filter((cite) => !spoken.some((pattern) => covers(pattern, cite)));

    expect(left).toEqual(['uk-gdpr/article-2/1A', 'uk-gdpr/article-2/2/b', 'uk-gdpr/article-4/1', 'dpa-2018/schedule-2/paragraph-16']);
  });

  test('of each ground, makes the ground fail, whatever else is so', () => {
    const open = ukGdprScreenings.flatMap(({ provisions, closes }) => {
      const state = nothingKnown(ukGdpr.catalogue);
      for (const [fact, value] of closes) narrow(ukGdpr.catalogue, state, fact, [value]);
      // An intelligence service is told by who the controller is, and a court's papers by who processes them.
      narrow(ukGdpr.catalogue, state, 'controller.competentAuthority', ['schedule 7']);
      return ukGdpr.provisions
        .filter(({ cite }) => provisions.some((pattern) => covers(pattern, cite)))
        .flatMap(({ cite, inForce }) => inForce.flatMap(({ when }) => (compile(ukGdpr.catalogue, when)(state) === canFail ? [] : [cite])));
    });

    expect(open).toEqual([]);
  });
});

test('every role names a rule that is there, and every element has a role', () => {
  const { confirmation, data, information, source, identity, refusal, fee, search, others, notices, routes, notTheirs, givenForSense } =
    ukGdprRoles;
  const cites = [
    confirmation,
    data,
    ...information,
    source,
    identity,
    refusal,
    fee,
    ...search.cites,
    others.cite,
    ...Object.values(routes),
    notTheirs,
    givenForSense,
  ];

  expect(cites.filter((cite) => !ukGdpr.byCite.has(cite))).toEqual([]);
  expect([confirmation, data, ...information, source].sort()).toEqual([...ukGdpr.elements].sort());
  expect(Object.values(notices).filter((cite) => !ukGdpr.duties.has(cite))).toEqual([]);
  for (const fact of [search.limited, search.sufficient, others.atRisk, others.necessary, others.consent, others.exercise]) {
    expect(ukGdpr.catalogue.ids).toContain(fact);
  }
});
