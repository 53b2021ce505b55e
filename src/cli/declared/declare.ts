import type { Command } from 'commander';
import type { ExitCode } from '../exit.ts';
import type { World } from '../world.ts';

/** Adds commands to the program. What each comes to is handed to `done`. */
export type Declare = (program: Command, world: World, done: (code: ExitCode) => void) => void;
