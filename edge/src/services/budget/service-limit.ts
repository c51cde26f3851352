import type { FitSize } from "@lotse/shared/causal/mmm/fit-size.ts";

/**
 * The largest model the service computes, about 16 markets of 156 weeks with 5 channels: its chains stay under 100 MB
 * (`edge/bench/fit-memory.bench.ts`), and what steps hand on under the platform's limit.
 */
export const serviceLimit: FitSize = { parameters: 150, values: 40_000 };
