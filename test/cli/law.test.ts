import { describe, expect, it } from 'vitest';
import { run } from './world.ts';

const escapeSign = String.fromCodePoint(0x1b);

describe('law', () => {
  it('tells a provision as it stands on a day', async () => {
    const { code, out, err } = await run(['law', 's45(4)(e)', '--on', '2026-03-10']);

    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Section 45\(4\)\(e\): Restriction to protect the rights and freedoms of others\n/);
    expect(out).toContain('Version 2 of 2: where it is decided from 31 December 2023.');
  });

  it('takes the words of a citation one by one, as a shell hands them over', async () => {
    const one = await run(['law', 'DPA 2018 s 45(4)(e)']);
    const several = await run(['law', 'DPA', '2018', 's', '45(4)(e)']);

    expect(several).toEqual(one);
    expect(one.code).toBe(0);
  });

  it('says where the day of receipt chooses, and not the day of decision', async () => {
    const { out } = await run(['law', 's45(4)(d)', '--on', '2025-09-05']);

    expect(out).toContain('Not where every event falls on 5 September 2025.');
    expect(out.replace(/\s+/g, ' ')).toContain('in force where the request was received from 25 May 2018 to 4 September 2025');
    expect((await run(['law', 's78A', '--on', '2025-09-05'])).out.replace(/\s+/g, ' ')).toContain(
      'The day the request was received counts, and not the day it is decided.',
    );
  });

  it('tells a rule no version of which is in force as it stood when one was', async () => {
    const { out } = await run(['law', 's45(4)(d)', '--on', '2026-11-21']);
    const rule = out.slice(out.indexOf('THE RULE'), out.indexOf('WHAT IS JUDGED'));

    expect(rule).not.toContain('78A');
    expect(rule).toContain("a Minister's certificate covers it; or");
  });

  it('says of section 45(2A) in March 2025 that it could not yet be cited', async () => {
    const { out } = await run(['law', '45(2A)', '--on', '2025-03-01']);

    expect(out.replace(/\s+/g, ' ')).toContain('it could first be cited on 19 June 2025');
  });

  it('reads aloud: and, or, unless', async () => {
    const { out } = await run(['law', '53(1)(b)']);

    expect(out).toContain('(1) any one of these is so:\n    (a) the request is manifestly unfounded; or\n');
    expect(out).toContain('\n    (b) the request is manifestly excessive;\n');
    expect(out).toContain('\n    and\n(2) the controller chose to refuse.\n');
    expect((await run(['law', '186'])).out).toContain('Unless section 186A stands, to which it gives way.');
  });

  it('tells a duty: what it must contain, when, and what never brings it about', async () => {
    const { out } = await run(['law', 's45(5)', '--on', '2026-06-18']);
    const contents = out.slice(out.indexOf('WHAT IT CONTAINS'), out.indexOf('WHAT BRINGS IT ABOUT'));

    expect(out).toContain('Without undue delay, and by the last day.');
    expect(contents).toContain('“of the reasons for the restriction” (section 45(5)(b))');
    expect(contents).not.toContain('45(5)(ca)');
    expect(out.slice(out.indexOf('Never for'))).toContain('Section 78A, National security exemption');
  });

  it('lists everything where no provision is named, and a section where it has several', async () => {
    const all = await run(['law']);
    const some = await run(['law', 's45A(3)']);

    expect(all.out).toContain('78A  National security exemption: in force');
    expect(all.out).toContain('45(4)(d)   Restriction to protect national security: not in force');
    expect(some.out).toContain('dpa-2018/section-45A/3/decision');
    expect(some.out).toContain('dpa-2018/section-45A/3/reason');
    expect(some.out).not.toContain('78A');
  });

  it('prints the provision as data, with what displaces it and what changed', async () => {
    const { out } = await run(['law', 's45(4)(e)', '--json', '--on', '2026-03-10']);
    const told = JSON.parse(out);

    expect(told).toMatchObject({ is: 'provision', on: '2026-03-10', provision: { cite: 'dpa-2018/section-45/4/e', protects: 'person' } });
    expect(told.displacedBy.map(({ cite }: { cite: string }) => cite)).toContain('dpa-2018/section-78A');
    expect(told.versions[1].follows).toMatchObject([{ version: 1, events: ['decision'] }]);
    expect(Object.keys(told.facts)).toContain('rightsOfOthers.necessary');
  });

  it('prints Markdown, and with a diagram a block of Mermaid', async () => {
    const { out } = await run(['law', 's45A', '--markdown', '--diagram']);

    expect(out).toMatch(/^# Section 45A: Exemption for legal professional privilege\n/);
    expect(out).toContain('\n## Diagram\n\n```mermaid\nflowchart TD\n');
  });

  it('prints a diagram alone, and none of a list', async () => {
    expect((await run(['law', 's45A', '--diagram'])).out).toMatch(/^flowchart TD\n {2}n1\["Section 45A#58; Exemption/);
    expect(await run(['law', '--diagram'])).toMatchObject({ code: 2, out: '' });
  });

  it('shows colour only where the terminal does', async () => {
    expect((await run(['law', 's45A'])).out).not.toContain(escapeSign);
    expect((await run(['law', 's45A'], {}, { colour: true })).out).toContain(escapeSign);
  });

  it('refuses what it does not know with what may have been meant', async () => {
    const { code, out, err } = await run(['law', 's45(4)(z)']);

    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('There is no provision or duty cited as “s45(4)(z)”. The nearest:');
    expect(err).toContain('dpa-2018/section-45/4/e');
  });

  it('never prints the control characters of what was typed', async () => {
    const { code, err } = await run(['law', `${escapeSign}[31mred${escapeSign}]0;title${String.fromCodePoint(7)}\u202E\r\n45`]);

    expect(code).toBe(2);
    expect(err).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });

  it.each([['2026-02-30'], ['26-02-01'], ['yesterday'], ['2026-02-05T00:00']])('refuses %s, which is no day', async (day) => {
    expect((await run(['law', 's45A', '--on', day])).code).toBe(2);
    expect((await run(['law', '--diff', '2026-02-04', day])).code).toBe(2);
  });
});

describe('law --diff', () => {
  it('says what changed overnight, whose date matters, and how sure that is', async () => {
    const { code, out } = await run(['law', '--diff', '2026-02-04', '2026-02-05']);
    const text = out.replace(/\s+/g, ' ');

    expect(code).toBe(0);
    expect(text).toContain('What changed between 4 February 2026 and 5 February 2026');
    expect(text).toContain(
      'Section 54(3A): Notice extending the time - Started: in force where the request was received on 5 February 2026, and not where it was received on 4 February 2026. - Confidence: high.',
    );
    expect(text).toContain(
      'Section 53(6): Notice of refusal - Changed: it matters whether it is decided on 4 February 2026 or on 5 February 2026.',
    );
  });

  it('of one section says what changed in it alone', async () => {
    const { out } = await run(['law', 's54', '--diff', '2026-02-04', '2026-02-05']);

    expect(out).toContain('Section 54: The applicable time period');
    expect(out).not.toContain('Section 53(6)');
  });

  it('prints data', async () => {
    const { out } = await run(['law', '--diff', '2025-06-18', '2025-06-19', '--json']);

    const told = JSON.parse(out) as { readonly is: string; readonly units: readonly { readonly unit: { readonly cite: string } }[] };
    expect(told.is).toBe('overnight');
    expect(told.units.map(({ unit }) => unit.cite)).toEqual(expect.arrayContaining(['dpa-2018/section-45/2A', 'uk-gdpr/article-15/1A']));
  });

  it('says so where nothing changed', async () => {
    expect((await run(['law', '--diff', '2026-07-01', '2026-07-02'])).out).toContain('\nNothing.\n');
  });

  it.each([[['2026-02-05', '2026-02-04']], [['2026-02-04']], [['2026-02-04', '2026-02-05', '2026-02-06']]])(
    'refuses %j: two days are wanted, the earlier first',
    async (days) => {
      const { code, out } = await run(['law', '--diff', ...days]);

      expect([code, out]).toEqual([2, '']);
    },
  );

  it('is not asked for together with --on', async () => {
    expect((await run(['law', '--on', '2026-02-04', '--diff', '2026-02-04', '2026-02-05'])).code).toBe(2);
  });
});
