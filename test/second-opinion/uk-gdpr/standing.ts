/** The differences of a rule that stand, each a line as it is told. Why is in the README, under the number beside it. */
export const standing: readonly string[] = [
  // 6
  'uk-gdpr/article-15/3: requester.standing not shown, data.relates yes: the law false, the pack true',
];
