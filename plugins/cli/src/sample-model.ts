import type { FitResult } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { OlderModel } from "@lotse/shared/causal/mmm/warm-start.ts";
import type { FitNumbers } from "./read-fit-options.ts";
import type { ReadSeriesFile } from "./read-series-file.ts";

/** The model from chains of the no-U-turn sampler, side by side in threads. */
export async function sampleModel(
	{ series, spec, warnings }: Extract<ReadSeriesFile, { ok: true }>,
	numbers: FitNumbers & { readonly older?: OlderModel },
	said: (share: number) => void,
): Promise<FitResult> {
	const [{ planNutsFit }, { finishNutsFit }, { runChains }] = await Promise.all(
		[
			import("@lotse/shared/causal/mmm/plan-nuts-fit.ts"),
			import("@lotse/shared/causal/mmm/finish-nuts-fit.ts"),
			import("./chain/run-chains.ts"),
		],
	);
	const planned = planNutsFit(series, spec, numbers, warnings);
	if (!planned.ok) return planned;
	return finishNutsFit(planned.plan, await runChains(planned.plan, said));
}
