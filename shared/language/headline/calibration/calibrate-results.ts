import type { AdResult } from "../workspace/ad-result.ts";
import type { ShippedModel } from "../workspace/fit-headline-layer.ts";
import type { CalibrationReport } from "./calibration-report.ts";
import { judgePairs } from "./judge-pairs.ts";
import { reportCalibration } from "./report-calibration.ts";

/** How often the score was right on a workspace's own results. */
export type OwnCalibration = {
	/** In places it had not seen: every place is judged once, by a layer learnt from the others. */
	readonly byPlace: CalibrationReport;
	/** On new texts after `from`, by a layer learnt from what ended before; null when the results carry no two spans to divide. */
	readonly byTime: (CalibrationReport & { readonly from: string }) | null;
};

const folds = 4;
/** Share of the spans that is learnt from. */
const earlierShare = 0.6;

function calibrateByPlace(
	results: readonly AdResult[],
	shipped: ShippedModel,
): CalibrationReport {
	const places = [...new Set(results.map(({ place }) => place))].sort();
	const foldOf = new Map(places.map((place, index) => [place, index % folds]));
	const verdicts = Array.from({ length: folds }, (_, fold) => {
		const isHeld = ({ place }: AdResult): boolean => foldOf.get(place) === fold;
		return judgePairs(
			results.filter((result) => !isHeld(result)),
			results.filter(isHeld),
			shipped,
		);
	});
	return reportCalibration(verdicts.flat());
}

function calibrateByTime(
	results: readonly AdResult[],
	shipped: ShippedModel,
): OwnCalibration["byTime"] {
	const starts = [
		...new Set(results.flatMap(({ from }) => (from === null ? [] : [from]))),
	].sort();
	const from = starts[Math.max(1, Math.floor(earlierShare * starts.length))];
	if (from === undefined) return null;
	const earlier = results.filter(({ to }) => to !== null && to < from);
	const seen = new Set(earlier.map(({ text }) => text));
	const later = results.filter(
		(result) =>
			result.from !== null && result.from >= from && !seen.has(result.text),
	);
	if (earlier.length === 0 || later.length === 0) return null;
	return { ...reportCalibration(judgePairs(earlier, later, shipped)), from };
}

/**
 * Cross-fitted calibration of the score on a workspace's own ad results: no text is judged by a model that saw its place or its wording. Four fits for the
 * places and one for time; 2,000 texts take about two seconds.
 */
export function calibrateResults(
	results: readonly AdResult[],
	shipped: ShippedModel,
): OwnCalibration {
	return {
		byPlace: calibrateByPlace(results, shipped),
		byTime: calibrateByTime(results, shipped),
	};
}
