import type { DataProblem } from "@lotse/shared/causal/mmm/data-problem.ts";
import type { FitResult } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { MmmSeries } from "@lotse/shared/causal/mmm/mmm-series.ts";
import type { MmmSpec } from "@lotse/shared/causal/mmm/mmm-spec.ts";
import type { NutsPlan } from "@lotse/shared/causal/mmm/nuts-plan.ts";
import type { planNutsFit } from "@lotse/shared/causal/mmm/plan-nuts-fit.ts";
import type { NutsState } from "@lotse/shared/statistics/nuts/nuts-state.ts";

/** What a thread of the page is asked. */
export type FitTask =
	| {
			readonly kind: "plan";
			readonly series: MmmSeries;
			readonly spec: MmmSpec;
			readonly warnings: DataProblem[];
	  }
	| { readonly kind: "chain"; readonly plan: NutsPlan; readonly chain: number }
	| {
			readonly kind: "finish";
			readonly plan: NutsPlan;
			readonly states: NutsState[];
	  };

/** What it says. */
export type FitMessage =
	| {
			readonly kind: "planned";
			readonly planned: ReturnType<typeof planNutsFit>;
	  }
	| { readonly kind: "progress"; readonly iteration: number }
	| { readonly kind: "ended"; readonly state: NutsState }
	| {
			readonly kind: "finished";
			readonly result: FitResult;
			readonly again: NutsPlan | null;
	  };
