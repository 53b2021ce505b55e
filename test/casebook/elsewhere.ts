/** Scenarios that are not cases here, each with the reason. */
export const elsewhere: Readonly<Record<string, string>> = {
  'neath-dog-barking-complainant':
    'Environmental information: the Regulations of 2004 are here in outline, and a case is sent to them and not decided under them.',
  'rudd-v-bridle-wrong-controller':
    'Who the controller is: settled from the facts of what came in, before there is a case. A case file names its controller. For the sorting of what comes in.',
};
