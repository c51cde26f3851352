import { binReliability } from "@lotse/shared/language/headline/calibration/bin-reliability.ts";
import { shippedCalibration } from "@lotse/shared/language/headline/calibration/shipped-calibration.ts";
import type { Answers } from "./fake-service.ts";

export type CalibrationWorld = {
	/** Whether ad results were imported. */
	hasResults: boolean;
};

const rate = (value: number, low: number, high: number) => ({
	value,
	interval: [low, high],
	comparisons: 84,
});

const report = {
	ok: true,
	pairs: 212,
	places: 28,
	comparisons: 84,
	scoredShare: 0.94,
	namedShare: 0.41,
	hitRate: rate(0.69, 0.59, 0.78),
	namedHitRate: rate(0.81, 0.66, 0.9),
	shippedHitRate: rate(0.58, 0.47, 0.68),
	brier: 0.207,
	calibrationError: 0.04,
	bins: binReliability(
		Array.from({ length: 168 }, (_, index) => ({
			confidence: 0.5 + (0.46 * index) / 168,
			right: (index * 7) % 10 < 5 + (4 * index) / 168,
			weight: 0.5,
		})),
	),
};

/** Canned answers of the page that says how often the headline score was right. */
export function cannedCalibration(
	world: CalibrationWorld & { now: number },
): Answers {
	const layer = () =>
		world.hasResults
			? {
					version: "own-1febb4e5222d33f9",
					number: 3,
					learntAt: world.now,
					shippedModel: shippedCalibration.modelVersion,
					texts: 262,
					shippedShare: { mean: 0.62, sd: 0.21 },
					evidence: 12.4,
				}
			: null;
	const group = (adGroup: string, impressions: number) => ({
		campaign: "Herbst 2026",
		adGroup,
		texts: 9,
		impressions,
		clicks: Math.round(impressions / 24),
	});
	return {
		fetchHeadlineLayer: () => ({ reply: { layer: null } }),
		showCalibration: () => ({
			reply: {
				shipped: shippedCalibration,
				own: world.hasResults
					? { byPlace: report, byTime: { ...report, from: "2026-10-01" } }
					: null,
			},
		}),
		summariseAdResults: () => ({
			reply: {
				results: world.hasResults ? 262 : 0,
				texts: world.hasResults ? 262 : 0,
				impressions: world.hasResults ? 1_204_233 : 0,
				clicks: world.hasResults ? 50_176 : 0,
				from: world.hasResults ? "2026-08-01" : null,
				to: world.hasResults ? "2026-10-31" : null,
				adGroups: world.hasResults
					? [group("Tafelschokolade", 91_200), group("Geschenke", 64_010)]
					: [],
				layer: layer(),
			},
		}),
		importAdResults: ({ rows }) => {
			world.hasResults = true;
			return {
				reply: {
					imported: Array.isArray(rows) ? rows.length : 0,
					passedOver: 0,
					rejectedCount: 0,
					rejected: [],
					layer: layer(),
				},
			};
		},
		deleteAdResults: () => {
			world.hasResults = false;
			return { reply: { deleted: 262, layer: null } };
		},
	};
}
