import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/index.ts';
import type { DutyAccount, ProvisionAccount } from '../../../src/provisions/index.ts';
import { accountOf, boundaryDays, contentsOn, eir, foia, part3, ukGdpr } from '../../../src/provisions/index.ts';
import { lawDiagram, lawMarkdown, lawText } from '../../../src/telling/index.ts';
import { widthOf } from '../../../src/telling/text/width.ts';

const cites = [...part3.byCite.keys(), ...part3.duties.keys()];
/** The day before the law encoded begins, and every day on which a version of something begins or has its last day. */
const days = [addDays(boundaryDays[0] ?? '', -1), ...boundaryDays];

function account(cite: string, on: string): ProvisionAccount | DutyAccount {
  const found = accountOf(cite, on);
  if (found === undefined) throw new Error(`no account of ${cite}`);
  return found;
}

/** Text with its lines run together, so that words broken between lines read on. */
const readOn = (text: string) => text.replace(/\s+/g, ' ');

const unitOf = (told: ProvisionAccount | DutyAccount) => (told.is === 'provision' ? told.provision : told.duty);

describe('every provision and duty of the law', () => {
  it('is told on either side of every change in the law, within 80 columns', () => {
    expect(days).toEqual(expect.arrayContaining(['2025-09-04', '2025-09-05', '2026-02-04', '2026-02-05', '2026-06-18', '2026-06-19']));
    for (const cite of cites)
      for (const day of days)
        for (const line of lawText(account(cite, day)).split('\n')) expect(widthOf(line), `${cite} on ${day}`).toBeLessThanOrEqual(80);
  });

  it('has all its words verbatim, each with the number a lawyer cites', () => {
    for (const cite of cites) {
      const told = account(cite, '2026-11-21');
      const text = readOn(lawText(told));
      const unit = unitOf(told);
      for (const words of Object.values(unit.limbs)) expect(text, cite).toContain(unit.words === 'ours' ? words : `“${words}” (`);
    }
  });

  it('does not put our own words between the quotation marks of an enactment', () => {
    for (const cite of cites) {
      const told = account(cite, '2026-11-21');
      const unit = unitOf(told);
      if (unit.words === 'ours')
        for (const words of Object.values(unit.limbs)) expect(readOn(lawText(told)), cite).not.toContain(`“${words}”`);
    }
  });

  it('has every version, with the days that bound it in words, and says what is not settled', () => {
    for (const cite of cites) {
      const told = account(cite, '2026-11-21');
      const text = readOn(lawText(told));
      const unit = unitOf(told);
      unit.inForce.forEach(({ note }, index) => {
        expect(text, cite).toMatch(new RegExp(`Version ${index + 1}[,:]`));
        if (note !== undefined) expect(text, cite).toContain(note);
      });
      if (unit.unsure !== undefined) expect(text, cite).toContain(unit.unsure);
    }
  });

  it('has the test of every judgement it turns on, with every factor and with what is never enough alone', () => {
    let factorsSeen = 0;
    for (const provision of part3.provisions) {
      const told = account(provision.cite, '2026-11-21') as ProvisionAccount;
      const text = readOn(lawText(told));
      for (const { judged, means } of Object.values(told.facts)) {
        if (judged === undefined) continue;
        expect(text.toLowerCase(), provision.cite).toContain(means.toLowerCase());
        expect(text, provision.cite).toContain(judged.test);
        for (const [name, factor] of Object.entries(judged.factors)) {
          expect(text, provision.cite).toContain(`${name}: ${factor}`);
          factorsSeen += 1;
        }
        for (const alone of judged.notAlone ?? []) expect(text, provision.cite).toContain(alone);
      }
    }
    expect(factorsSeen).toBeGreaterThan(60);
  });

  it('names every provision that displaces it, and every one it displaces', () => {
    for (const [provision, displacers] of part3.displacers) {
      const told = account(provision.cite, '2026-11-21') as ProvisionAccount;

      expect(told.displacedBy.map(({ cite }) => cite).sort(), provision.cite).toEqual(displacers.map(({ cite }) => cite).sort());
      for (const { cite } of displacers) {
        const displacer = account(cite, '2026-11-21') as ProvisionAccount;
        expect(
          displacer.displaces.flatMap(({ covers }) => covers.map((one) => one.cite)),
          cite,
        ).toContain(provision.cite);
      }
    }
  });

  it('has a diagram in which every line is a box with a quoted label or an arrow between boxes already drawn', () => {
    for (const cite of cites) {
      const [head, ...lines] = (lawDiagram(account(cite, '2026-11-21')) ?? '').trimEnd().split('\n');
      const drawn = new Set<string>();
      expect(head, cite).toBe('flowchart TD');
      expect(lines.length, cite).toBeGreaterThan(0);
      for (const line of lines) {
        const box = /^ {2}(n\d+)(?:\["[^"]+"\]|\{\{"[^"]+"\}\}|\("[^"]+"\))$/.exec(line);
        const arrow = /^ {2}(n\d+) -->(?:\|"[a-z ]+"\|)? (n\d+)$/.exec(line);
        if (box?.[1] !== undefined) drawn.add(box[1]);
        else expect([drawn.has(arrow?.[1] ?? ''), drawn.has(arrow?.[2] ?? '')], `${cite}: ${line}`).toEqual([true, true]);
        // What is not a letter, a digit or the plainest point is a character code, and the only mark-up is our own line break.
        const label = /"([^"]+)"/.exec(line)?.[1]?.replaceAll('<br/>', ' ').replace(/#\d+;/g, '') ?? '';
        expect(label, cite).toMatch(/^[\p{L}\p{M}\p{N} ,.'–’]*$/u);
      }
    }
  });

  it('is told as Markdown with the same words', () => {
    for (const cite of cites) {
      const told = account(cite, '2026-11-21');
      const text = lawMarkdown(told, { diagram: true });
      const words = readOn(text.replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''));
      expect(text, cite).toMatch(/^# /);
      for (const quoted of Object.values(unitOf(told).limbs)) expect(words, cite).toContain(quoted);
      expect(text, cite).toContain('```mermaid\nflowchart TD\n');
      expect(text.endsWith('```\n'), cite).toBe(true);
    }
  });
});

describe('the list of the law', () => {
  it('has every provision and duty once, on a line or two, and says of each whether it is in force', () => {
    const contents = contentsOn('2026-11-21');
    const text = readOn(lawText(contents));

    const everyLaw = [part3, ukGdpr, foia, eir].flatMap(({ byCite, duties }) => [...byCite.keys(), ...duties.keys()]);
    expect(contents.units.map(({ cite }) => cite).sort()).toEqual([...new Set(everyLaw)].sort());
    for (const { title, inForce, kind } of contents.units)
      expect(text).toContain(`${title}: ${kind === 'duty' ? 'duty, ' : ''}${inForce ? 'in force' : 'not in force'}`);
  });

  it('says that section 45(4)(d) was in force on 4 September 2025, and section 78A from the day after', () => {
    const stateOn = (day: string, cite: string) => contentsOn(day).units.find((unit) => unit.cite === cite)?.inForce;

    expect([stateOn('2025-09-04', 'dpa-2018/section-45/4/d'), stateOn('2025-09-05', 'dpa-2018/section-45/4/d')]).toEqual([true, false]);
    expect([stateOn('2025-09-04', 'dpa-2018/section-78A'), stateOn('2025-09-05', 'dpa-2018/section-78A')]).toEqual([false, true]);
  });
});
