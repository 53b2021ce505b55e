import { andList, capital } from './lists.ts';

/** The elements of the right other than the data. */
export const elements = {
  confirmation: 'Confirmation',
  /** The same, before its line on the first screen. */
  confirmationLabel: 'Confirmation',
  /** What giving it comes to where there is nothing to give. */
  ofNothing: 'given',
  information: 'Information',
  source: 'Sources',
  class: (class_: string): string => `Confirmation as to ${class_}`,
  stands: (outcome: string): string => `${capital(outcome)}.`,
  sourceOf: (item: string): string => `The source of ${item}`,
  cited: ({ title, cite }: { readonly title: string; readonly cite: string }): string => `${title} (${cite})`,
  allOf: ({ outcome, number }: { readonly outcome: string; readonly number: number }): string => `All ${number} ${outcome}.`,
  lines: ({ outcome, titles }: { readonly outcome: string; readonly titles: readonly string[] }): string =>
    `${capital(outcome)}: ${titles.join('; ')}.`,
  one: ({ outcome, title }: { readonly outcome: string; readonly title: string }): string => `${title}: ${outcome}.`,
  waits: (marks: readonly string[]): string => `Waits on ${andList(marks)}.`,
};
