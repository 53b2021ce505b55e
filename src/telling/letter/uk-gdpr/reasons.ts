import type { Case } from '../../../case/index.ts';
import type { CaseDecision, Finding } from '../../../deciding/index.ts';
import type { Law } from '../../law.ts';
import type { Written } from '../written.ts';

/**
 * The exemptions behind the notices owed, each once, by number: of what is kept back, or of one class. Where confirmation is what is
 * withheld, only those of confirmation.
 */
export function keptBack(decision: CaseDecision, law: Law, class_?: string): readonly string[] {
  const about = new Set(decision.duties.certain.filter(({ duty }) => duty === 'uk-gdpr/article-12/4').flatMap((duty) => duty.for));
  const silent = decision.request.outcome?.kind === 'neither confirm nor deny';
  // Whether anything is held may still be open: the notice of a class is owed all the same.
  const owed = [...decision.duties.certain, ...decision.duties.possible].filter(({ duty }) => duty === 'uk-gdpr/article-12/4');
  const ofClass = decision.classes.filter(
    (one) => one.class === class_ && owed.some((duty) => duty.for.includes(`class ${one.class}#${one.element}`)),
  );
  const nodes =
    class_ !== undefined
      ? ofClass
      : silent
        ? [decision.confirmation].filter(({ element }) => about.has(`request#${element}`))
        : [
            ...decision.information.filter(({ element }) => about.has(`request#${element}`)),
            ...decision.items.flatMap((item) => [
              ...(item.origin !== undefined && about.has(`${item.item}#${item.origin.element}`) ? [item.origin] : []),
              ...item.tracks.flatMap(({ parts }) => parts.filter(({ id }) => about.has(id))),
            ]),
          ];
  const ids = new Set(nodes.flatMap(({ findings }) => findings));
  const provisions = decision.trace.findings
    .filter((one) => ids.has(one.id) && deciding(one) && exempting(one, law))
    .map(({ provision }) => provision);
  return [...new Set(provisions)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** What was written for the requester by those whose judgements decide, each once; and a place where more could be written. */
export function reasonsUnder(
  decision: CaseDecision,
  case_: Case,
  matching: (finding: Finding) => boolean,
): { readonly written: readonly Written[]; readonly path: string } {
  const ids = new Set(decision.trace.findings.filter((one) => deciding(one) && matching(one)).flatMap(({ judgements }) => judgements));
  const judged = (case_.judgements ?? []).flatMap((one, index) =>
    ids.has(one.id) ? [{ text: one.reasonsForRequester?.trim() ?? '', path: `judgements[${index}].reasonsForRequester` }] : [],
  );
  const written = [...new Map(judged.filter(({ text }) => text !== '').map((one) => [one.text, one])).values()];
  return {
    written: written.sort((a, b) => (a.text < b.text ? -1 : 1)),
    path: judged.find(({ text }) => text === '')?.path ?? 'judgements',
  };
}

function deciding({ standing }: Finding): boolean {
  return standing === 'decides' || standing === 'supports' || standing === 'reinstated';
}

function exempting({ provision }: Finding, law: Law): boolean {
  const effect = law.provision(provision)?.effect;
  return effect === 'exempt' || effect === 'restricted';
}
