import { andList, capital, count } from './lists.ts';

/** What is said while questions are put one by one, and answers taken. */
export const interview = {
  heading: ({ number, of, short }: { readonly number: number; readonly of: number; readonly short: string }): string =>
    `Question ${number} of ${of}: ${short}`,
  whyLabel: 'Why',
  needsIt: ({ cite, title }: { readonly cite: string; readonly title: string }): string =>
    `${capital(cite)} turns on it${title === '' ? '' : `: ${title[0]?.toLowerCase() ?? ''}${title.slice(1)}`}.`,
  notSettled: 'Nothing it bears on can be settled without it.',
  whoLabel: 'Who answers',
  previewsLabel: 'If answered',
  lawLabel: 'The Act',
  ours: 'The law',
  testsLabel: 'The test',
  factorsLabel: 'To address',
  authoritiesLabel: 'Authorities',
  authority: ({ name, held, standing }: { readonly name: string; readonly held: string; readonly standing: string }): string =>
    `${name}: ${held} ${standing}`,
  begin: ({ open }: { readonly open: number }): string =>
    `${capital(count(open, 'question'))} to settle. Each answer is written into its file at once, and the questions are worked out again.`,
  listed: ({ open }: { readonly open: number }): string => `${capital(count(open, 'question'))} to settle.`,
  hint: (file: string): string => `To answer them one by one, run \`subject-access ask ${file}\` in a terminal.`,
  none: 'No question is left: everything that can be decided is decided.',
  finished: ({ answered }: { readonly answered: number }): string =>
    `No question is left. ${capital(count(answered, 'answer'))} written. It is still advice: a named person decides.`,
  stopped: ({ answered, left }: { readonly answered: number; readonly left: number }): string =>
    `Stopped. ${capital(count(answered, 'answer'))} written; ${count(left, 'question')} left.`,
  skippedAll: ({ answered, left }: { readonly answered: number; readonly left: number }): string =>
    `${capital(count(answered, 'answer'))} written. ${capital(count(left, 'question'))} left, each skipped.`,
  written: 'Written.',
  changes: 'What this answer changes',
  changesNothing: 'It changes nothing yet: something else is open too.',
  refused: 'Not written',
  unsettled: 'Written. The question is still open all the same.',
  write: 'Write it into the file?',
  how: 'How do you answer?',
  answer: 'Answer it',
  skip: 'Skip it for now',
  stop: 'Stop here',
  notKnown: 'Not known: it was asked, and nobody knows yet',
  cannotBeKnown: 'It cannot be known',
  signer: { by: 'Who says so? Name', role: 'In what role?', on: 'On which day? YYYY-MM-DD' },
  signAgain: ({ by, role, on }: { readonly by: string; readonly role: string; readonly on: string }): string =>
    `Signed by ${by}, ${role}, on ${on}?`,
  basis: 'What record does that rest on? Leave empty for none',
  choose: 'Which is it?',
  /** A fact by what it means: `the purpose the item is processed for`. */
  fact: (means: string): string => capital(means),
  day: 'On which day? YYYY-MM-DD',
  noDay: 'Write a day there was, as YYYY-MM-DD.',
  needed: 'This is needed.',
  judgement: {
    test: ({ test }: { readonly test: string }): string => test,
    exercise: 'Every limb is met. Will the controller use the power?',
    restrict: 'Restrict',
    doNotRestrict: 'Do not restrict: give it all the same',
    least: 'What is the least that protects?',
    withhold: 'Withhold it',
    edit: 'Edit it, channel by channel',
    channel: { picture: 'On the picture?', voice: 'On the voice?', words: 'On the words?' },
    plan: {
      none: 'nothing',
      blur: 'blur it',
      mask: 'mask it',
      withhold: 'take it out',
      alter: 'alter it',
      mute: 'mute it',
      'names out': 'take the names out',
      summary: 'give a summary in their place',
    } as Readonly<Record<string, string>>,
    factors: 'Which factors do you speak to? The rest are recorded as not known',
    factor: ({ factor, means, shows }: { readonly factor: string; readonly means: string; readonly shows: readonly string[] }): string =>
      `${factor}: ${means}${shows.length === 0 ? '' : ` (the case shows: ${shows.join('; ')})`}`,
    notKnown: 'not known',
    restsOn: 'What does the finding rest on?',
    reasons: 'Reasons, for the file',
    forRequester: 'Reasons in words fit for the requester; leave empty for none',
    reviewOn: 'When is it to be looked at again? YYYY-MM-DD',
    until: 'What would end the need for it? Leave empty for nothing in particular',
    scope: 'Over which of these does it reach?',
    scopeNone: 'Nothing that can be named in a judgement: write this one into the file by hand.',
    onDuty: ({ number }: { readonly number: number }): string =>
      `${capital(count(number, 'person', 'people'))} on duty may be answered for at once: none covert, none a victim or a witness, none at risk?`,
    onDutyAll: 'Screen their roles together',
    onDutyOne: 'Weigh this person alone',
    whom: 'Whom does it cover?',
  },
  screening: {
    which: 'Is any of these in play?',
    none: 'None of them',
    some: 'Some of them',
    inPlay: 'Which are in play?',
    unchecked: 'Which were checked and are not in play?',
    items: ({ items }: { readonly items: readonly string[] }): string => `It looks at ${andList(items)}.`,
    all: 'It looks at everything held on the day.',
  },
  speaker: { segments: 'Which of these does your answer cover?', who: 'Who is it?', nobody: 'Nobody speaks there' },
  voices: {
    whose: ({ label, cues }: { readonly label: string; readonly cues: number }): string =>
      `Whose voice is “${label}”, wherever it speaks (${count(cues, 'cue')})?`,
    confirms: ({ file, by }: { readonly file: string; readonly by?: string }): string =>
      `This goes into ${file}. Whoever signs confirms everything that file says${by === undefined ? '' : `, in place of ${by}`}.`,
  },
  people: {
    whole: 'Do these lists leave anybody out?',
    leavesNobody: 'No: everyone is in them',
    leavesSome: 'Yes: somebody is missing',
    who: 'Who is missing?',
    where: 'Where do they come in?',
    listed: ({ place, people }: { readonly place: string; readonly people: string }): string => `${place}: ${people}`,
    nobody: 'nobody',
  },
  description: {
    who: {
      picture: 'Who is seen there?',
      sound: 'Who is talked about there?',
      text: 'Who is it about?',
      metadata: 'Whom does it concern?',
    },
    everyone: 'Is that everyone?',
    place: (place: string): string => `The stretch at ${place}`,
  },
  origin: {
    who: (item: string): string => `Where did the data in ${item} come from?`,
    other: 'Something else: say what',
    what: 'What did it come from?',
  },
  search: {
    searchable: (system: string): string => `Can ${system} be searched for what is asked?`,
    result: (system: string): string => `What did the search of ${system} give?`,
    limit: 'What limited the search? Leave empty for nothing',
  },
  relates: {
    which: (title: string): string => `Is ${title}, as a whole, the requester's?`,
    purpose: 'Yes: it was made about them',
    effect: 'Yes: it does something to them',
    content: 'Only so far as its words are about them',
    no: 'No, not at all',
  },
  disputed: { which: 'Which judgement stands, in place of the rest?' },
  means: { which: 'Which is chosen?' },
  byHand: ({ what }: { readonly what: string }): string => `This is not written by the interview: ${what}.`,
  fromTranscript: ({ file }: { readonly file: string }): string =>
    `the words come from ${file}, so say it in the transcript or its speaker file, and run this again`,
  cells: 'cells are described in the case file',
  foundSomething: 'add what was found to `items`',
  elsewhere: 'it is recorded in the case file in several places',
};
