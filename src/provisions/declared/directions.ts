import type { Direction } from '../../reasoning/index.ts';
export const directions: readonly Direction[] = [];
