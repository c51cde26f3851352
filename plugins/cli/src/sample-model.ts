import type { FitResult } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { OlderModel } from "@lotse/shared/causal/mmm/warm-start.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { FitNumbers } from "./read-fit-options.ts";
import type { ReadSeriesFile } from "./read-series-file.ts";

/** The model from chains of the no-U-turn sampler, side by side in threads; a second time, carefully, where they did not agree. */
export async function sampleModel(
	{ series, spec, warnings }: Extract<ReadSeriesFile, { ok: true }>,
	numbers: FitNumbers & { readonly older?: OlderModel },
	said: (share: number) => void,
	note: (message: Localised) => void,
): Promise<FitResult> {
	const [{ planNutsFit }, { planAgain }, { finishNutsFit }, { runChains }] =
		await Promise.all([
			import("@lotse/shared/causal/mmm/plan-nuts-fit.ts"),
			import("@lotse/shared/causal/mmm/plan-again.ts"),
			import("@lotse/shared/causal/mmm/finish-nuts-fit.ts"),
			import("./chain/run-chains.ts"),
		]);
	const planned = planNutsFit(series, spec, numbers, warnings);
	if (!planned.ok) return planned;
	const { plan } = planned;
	const first = finishNutsFit(plan, await runChains(plan, said));
	const again = first.ok ? planAgain(plan, first.model) : null;
	if (!again) return first;
	note({
		de: "Die Rechenläufe sind sich noch nicht einig. Ein zweiter Durchgang mit kürzeren Schritten und doppelt so vielen Ziehungen folgt.",
		en: "The chains do not agree yet. A second pass with shorter steps and twice as many draws follows.",
	});
	return finishNutsFit(again, await runChains(again, said));
}
