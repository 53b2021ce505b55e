export { besides, findingThatNamesMeans, leadingFor, regimes, regimesOf } from './all.ts';
export { partThree } from './part-3.ts';
