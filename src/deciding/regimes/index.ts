export { findingThatNamesMeans, regimeNamed, regimes, regimesOf } from './all.ts';
export { partThree } from './part-3.ts';
