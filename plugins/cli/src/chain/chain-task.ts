import type { NutsPlan } from "@lotse/shared/causal/mmm/nuts-plan.ts";
import type { NutsState } from "@lotse/shared/statistics/nuts/nuts-state.ts";

/** What a thread is given. */
export type ChainTask = { readonly plan: NutsPlan; readonly chain: number };

/** What it says. */
export type ChainMessage =
	| { readonly kind: "progress"; readonly iteration: number }
	| { readonly kind: "ended"; readonly state: NutsState };
