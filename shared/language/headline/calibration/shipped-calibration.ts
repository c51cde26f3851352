import weights from "../headline-model.weights.json" with { type: "json" };
import type { ReliabilityBin } from "./bin-reliability.ts";

/** Where the shipped model was held against pairs of stories it had not seen. */
export type ShippedCalibration = {
	readonly modelVersion: string;
	readonly pairs: number;
	readonly accuracy: number;
	/** Share of pairs with a probability outside 0.42–0.58, and accuracy among them. */
	readonly decidedShare: number;
	readonly decidedAccuracy: number;
	readonly brier: number;
	readonly calibrationError: number;
	readonly bins: readonly ReliabilityBin[];
};

const measured = weights.crossValidation;

/** The shipped model's own calibration, as its training measured it (US news, 2013–15, split by whole stories): what a workspace without results has. */
export const shippedCalibration: ShippedCalibration = {
	modelVersion: weights.modelVersion,
	pairs: measured.pairs,
	accuracy: measured.accuracy,
	decidedShare: measured.decidedShare,
	decidedAccuracy: measured.decidedAccuracy,
	brier: measured.brier,
	calibrationError: measured.expectedCalibrationError,
	bins: measured.reliability.map((bin) => ({
		...bin,
		interval: [bin.interval[0] ?? 0, bin.interval[1] ?? 1],
	})),
};
