/** The version of this library, as published. */
export const libraryVersion = '0.1.0';
