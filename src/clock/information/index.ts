export { type InformationClock, informationClock } from '../information-request.ts';
