/** A prediction for a pair: log-odds that a wins, and whether it did. */
export type PairPrediction = { readonly logOdds: number; readonly won: 0 | 1 };

export type PairMeasures = {
	readonly pairs: number;
	readonly accuracy: number;
	/** Accuracy among the most confident 10, 20 and 50 %. */
	readonly top10: number;
	readonly top20: number;
	readonly top50: number;
	/** Share of pairs with P outside 0.42–0.58, and the accuracy among them. */
	readonly decidedShare: number;
	readonly decidedAccuracy: number;
	readonly brier: number;
	readonly logLoss: number;
	/** Expected calibration error, ten equal bins of P(a wins), each pair taken in both orders: which is called a means nothing. */
	readonly expectedCalibrationError: number;
	/** The same, each pair only in the order the file lists it (where the first wins more often than not). */
	readonly expectedCalibrationErrorAsListed: number;
};

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

function calibrationError(predictions: readonly PairPrediction[]): number {
	const bins = Map.groupBy(predictions, ({ logOdds }) =>
		Math.min(9, Math.floor(10 * probability(logOdds))),
	);
	let error = 0;
	for (const bin of bins.values()) {
		error +=
			Math.abs(
				bin.reduce(
					(sum, { logOdds, won }) => sum + probability(logOdds) - won,
					0,
				),
			) / predictions.length;
	}
	return error;
}

/** Accuracy, confidence slices and calibration of pairwise predictions; all 0–1. A worked value stands in the test. */
export function measurePairs(
	predictions: readonly PairPrediction[],
): PairMeasures {
	const accuracy = (part: readonly PairPrediction[]): number =>
		part.filter(({ logOdds, won }) => logOdds > 0 === (won === 1)).length /
		part.length;
	const confident = predictions.toSorted(
		(a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds),
	);
	const top = (share: number): number =>
		accuracy(confident.slice(0, Math.round(share * confident.length)));
	const decided = predictions.filter(
		({ logOdds }) => Math.abs(probability(logOdds) - 0.5) > 0.08,
	);
	const mean = (value: (prediction: PairPrediction) => number): number =>
		predictions.reduce((sum, prediction) => sum + value(prediction), 0) /
		predictions.length;
	const bothOrders = predictions.flatMap(
		({ logOdds, won }): PairPrediction[] => [
			{ logOdds, won },
			{ logOdds: -logOdds, won: won === 1 ? 0 : 1 },
		],
	);
	return {
		pairs: predictions.length,
		accuracy: accuracy(predictions),
		top10: top(0.1),
		top20: top(0.2),
		top50: top(0.5),
		decidedShare: decided.length / predictions.length,
		decidedAccuracy: accuracy(decided),
		brier: mean(({ logOdds, won }) => (probability(logOdds) - won) ** 2),
		logLoss: mean(({ logOdds, won }) =>
			Math.log1p(Math.exp(won === 1 ? -logOdds : logOdds)),
		),
		expectedCalibrationError: calibrationError(bothOrders),
		expectedCalibrationErrorAsListed: calibrationError(predictions),
	};
}
