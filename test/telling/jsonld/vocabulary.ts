/**
 * The terms a document may use, as the Data Privacy Vocabulary 2.1 lists them in the tables of its `dpv`, `justifications` and `legal/gb`
 * pages, with those of Dublin Core and SKOS. Copied from there, and not from what the library writes.
 */
export const terms: ReadonlySet<string> = new Set([
  ...['RightExerciseActivity', 'DataSubjectRight', 'hasRight', 'hasApplicableLaw', 'hasStatus', 'hasJustification'].map(dpv),
  ...['RequestAccepted', 'RequestRejected', 'RequestRequiresAction', 'RequestUnfulfilled', 'RequestFulfilled'].map(dpv),
  ...['CrimePreventionImpaired', 'CrimeDetectionImpaired', 'CrimeInvestigationImpaired', 'CrimeProsecutionImpaired'].map(justification),
  ...['CrimePenaltyExecutionImpaired', 'SecurityImpaired', 'LegalProcessImpaired', 'PublicSecurityImpaired'].map(justification),
  ...['NationalSecurityImpaired', 'ThirdPartyRightsImpaired', 'LegallyExempted', 'LegalObligationImpaired'].map(justification),
  ...['NonFulfilmentJustification', 'NotRequiredJustification', 'ProcessRejected', 'IdentityVerificationRequired'].map(justification),
  justification('DisproportionateEffortRequired'),
  ...['law-DPA', 'law-GDPR'].map((term) => `https://w3id.org/dpv/legal/gb#${term}`),
  ...['hasPart', 'source', 'date', 'identifier', 'title', 'description'].map((term) => `http://purl.org/dc/terms/${term}`),
  'http://www.w3.org/2004/02/skos/core#narrowMatch',
  'http://www.w3.org/2001/XMLSchema#date',
]);

function dpv(term: string): string {
  return `https://w3id.org/dpv#${term}`;
}

function justification(term: string): string {
  return `https://w3id.org/dpv/justifications#${term}`;
}
