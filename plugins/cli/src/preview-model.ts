import type { FitResult } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { ReadSeriesFile } from "./read-series-file.ts";

/** The model as mode and Laplace approximation, corrected by importance weights and a few moves. */
export async function previewModel(
	{ series, spec, warnings }: Extract<ReadSeriesFile, { ok: true }>,
	seed: number,
	said: (share: number) => void,
): Promise<FitResult> {
	const [{ startFit }, { advanceFit }, { finishFit }] = await Promise.all([
		import("@lotse/shared/causal/mmm/start-fit.ts"),
		import("@lotse/shared/causal/mmm/advance-fit.ts"),
		import("@lotse/shared/causal/mmm/finish-fit.ts"),
	]);
	let state = startFit(series, spec, { seed }, warnings);
	while (state.phase !== "done") {
		state = advanceFit(state);
		said(state.fraction);
	}
	return finishFit(state);
}
