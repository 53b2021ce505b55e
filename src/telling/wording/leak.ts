/** What words written for the requester give away, so far as words alone can show it. */
export type Leak = 'a name' | 'withheld words';
