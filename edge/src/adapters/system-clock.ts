import type { Clock } from "../ports.ts";

/** The machine's clock. In production it stands still while a request computes, so it measures no CPU time. */
export const systemClock: Clock = { now: () => Date.now() };
