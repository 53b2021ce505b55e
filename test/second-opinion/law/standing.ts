/** The differences that stand, each a line as it is told. Why each does is in the README, under the number beside it. */
export const standing: readonly string[] = [
  // 1
  'dpa-2018/section-43/3: court.contained judicial decision, court.relatesToCase no, court.inCourse yes: the law true, the pack false',
  // 2
  'common-law/privilege: privilege.claim no, privilege.adviserDuty yes: the law false, the pack true',
  // 3
  'dpa-2018/section-45/1/b: requester.standing not shown, data.relates yes: the law false, the pack true',
  // 4
  ...['decision', 'reason'].flatMap((what) =>
    [
      ['undermines the claim', 'no', 'yes'],
      ['undermines the claim', 'no', 'no'],
      ["conflicts with the adviser's duty", 'yes', 'no'],
      ["conflicts with the adviser's duty", 'no', 'no'],
    ].map(
      ([effect, claim, duty]) =>
        `dpa-2018/section-45A/3/${what}: privilegeSilence.${what} ${effect}, privilege.claim ${claim}, privilege.adviserDuty ${duty}: the law false, the pack true`,
    ),
  ),
];
