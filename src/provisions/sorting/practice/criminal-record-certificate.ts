import { schemeFor } from '../scheme.ts';

/** Certificate of convictions, as a route of its own. It is a service of its own, and not an answer under the right of access. */
export const criminalRecordCertificate = schemeFor({
  cite: 'practice/criminal-record-certificate',
  title: 'Certificate of convictions',
  source: 'https://www.acro.police.uk/',
  is: 'a certificate of what is recorded against somebody, for travel, work or a licence, is issued by the body that issues it',
  sought: 'a certificate of convictions',
});
