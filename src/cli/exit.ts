/** What the command line returns. */
export const exitCodes = {
  done: 0,
  /** A mistake in this program, or in the law it holds. */
  internal: 1,
  badInput: 2,
  /** With `--strict`: something is open. */
  open: 3,
  /** With `--strict`: a conflict or a gap, which only a person or the law can settle. */
  conflict: 4,
} as const;

/** An exit code. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
