/** Gives `length` bytes fit for secrets: predictable noise could be subtracted again. */
export type RandomBytes = (length: number) => Uint8Array;
