import type { NutsPlan } from "@lotse/shared/causal/mmm/nuts-plan.ts";

/** What a finished step may hand on, with room for the platform's own wrapping; it refuses more than 1 MiB. */
const mostCharacters = 1_000_000;

/** Whether the platform can remember a plan as the result of a step. */
export function fitsAStep(plan: NutsPlan): boolean {
	return JSON.stringify(plan).length <= mostCharacters;
}
