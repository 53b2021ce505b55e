export { detectFormat } from './detect-format.ts';
export { longestTranscript, parseTranscript } from './parse-transcript.ts';
export type { Note, Problem } from './remarks.ts';
export { cuesDiscussed, type MadeSegments, type SegmentsOptions, segmentsOf } from './segments.ts';
export { type AlsoHeard, type Discussed, type ParsedSpeakers, parseSpeakers, type Speakers, type Voiced } from './speaker-file.ts';
export { speakersFormat } from './speaker-schema.ts';
export { type MadeTrack, type TrackOptions, trackOf } from './track.ts';
export type { Cue, ParsedTranscript, Transcript, TranscriptFormat, TranscriptOptions } from './transcript.ts';
