import { solveLower } from "../../statistics/solve-lower.ts";
import { solveLowerTransposed } from "../../statistics/solve-lower-transposed.ts";
import { constrain } from "./constrain.ts";
import { describeProblem } from "./describe-problem.ts";
import { fitDesign } from "./fit-design.ts";
import type { FitState } from "./fit-state.ts";
import { judgeFit } from "./judge-fit.ts";
import type { MmmDiagnostics } from "./mmm-model.ts";
import type { FitResult } from "./mmm-results.ts";
import { rootCoordinates } from "./root-coordinates.ts";
import { summarise } from "./summarise.ts";
import { vagueChannels } from "./vague-channels.ts";

/** Changes whenever the same input would give other numbers. */
const CODE_VERSION = "mmm-1.1.0";
const LARGEST_GRADIENT = 0.02;

/**
 * Turns a finished state into a model, or says why there is none.
 *
 * @throws RangeError when the state's phase is not "done"
 */
export function finishFit(state: FitState): FitResult {
	if (state.phase !== "done")
		throw new RangeError("the fit has not ended; call advanceFit first");
	if (state.points.length === 0)
		return {
			ok: false,
			problems: [describeProblem("no-posterior"), ...state.warnings],
		};
	const design = fitDesign(state);
	const { toFree } = rootCoordinates(design);
	const { names, size } = design.layout;
	const lower = Float64Array.from(state.factor);
	const draws = state.points.map((point) => {
		const roots = solveLowerTransposed(lower, point, size);
		for (let i = 0; i < size; i++)
			roots[i] = (roots[i] ?? 0) + (state.centre[i] ?? 0);
		return Array.from(constrain(design, toFree(roots)), (value) =>
			Number(value.toPrecision(6)),
		);
	});
	const { rows, r2, nrmse } = summarise(design, state.series, draws);
	const diagnostics = { ...diagnose(state, lower, size), r2, nrmse };
	const { dates } = state.series;
	return {
		ok: true,
		warnings: state.warnings,
		model: {
			kind: "mmm",
			version: 1,
			codeVersion: CODE_VERSION,
			spec: state.spec,
			scales: design.scales,
			dataWindow: {
				from: dates[0] ?? "",
				to: dates[dates.length - 1] ?? "",
				weeks: dates.length,
			},
			currency: state.spec.currency,
			series: state.series,
			summary: rows,
			parameters: names,
			draws,
			diagnostics,
			verdict: judgeFit(diagnostics, vagueChannels(rows, state.spec.channels)),
		},
	};
}

function diagnose(
	state: FitState,
	lower: Float64Array,
	size: number,
): Omit<MmmDiagnostics, "r2" | "nrmse"> {
	const { search, options } = state;
	const whitened = solveLower(lower, search.gradient, size);
	const gradientNorm = Math.max(...whitened.map(Math.abs));
	const tried = state.movesDone * state.points.length;
	return {
		inference: "map-laplace",
		converged: search.status !== "running" && gradientNorm < LARGEST_GRADIENT,
		iterations: search.iterations,
		evaluations: state.evaluations,
		gradientNorm,
		logPosteriorAtMode: -search.value,
		importance: state.importance,
		moves: {
			count: state.movesDone,
			acceptance: tried > 0 ? state.movesAccepted / tried : 0,
		},
		weeks: state.series.dates.length,
		parameterCount: size,
		seed: options.seed,
	};
}
