/**
 * Trains the headline model and writes `headline-model.weights.json` and the picture of its calibration. Run from the repository root:
 *   node shared/language/headline/training/train-headline-model.ts
 * About five minutes on one core. Deterministic: the same data gives the same files.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { binReliability } from "../calibration/bin-reliability.ts";
import { wholeTextFeatures } from "../whole-text-features.ts";
import { wordClasses } from "../word-classes.ts";
import { crossValidate, foldsOf, trainWithout } from "./cross-validate.ts";
import { drawReliability } from "./draw-reliability.ts";
import { fitPairs } from "./fit-pairs.ts";
import {
	buildVocabulary,
	denseColumns,
	penalties,
	rowOf,
} from "./headline-design.ts";
import { measurePairs } from "./measure-pairs.ts";
import { measureTransfer } from "./measure-transfer.ts";
import { readUpworthy } from "./read-upworthy.ts";

const bootstrapReplicas = 10;
const repository = new URL("../../../../", import.meta.url);
const data = readUpworthy(
	new URL("../shared/data/copy/upworthy", repository).pathname,
);
if (data === undefined) {
	console.log(
		"The Upworthy data is not there (../shared/data/copy/upworthy); nothing trained.",
	);
	process.exit(1);
}
const rounded = (value: number): number => Number(value.toPrecision(5));

const { predictions, factor } = crossValidate(data, console.log);
const measures = measurePairs(predictions);
const byFold = Map.groupBy(predictions, ({ pair }) => pair.fold);
const reliability = binReliability(
	predictions.map(({ logOdds, won }) => ({
		confidence: 1 / (1 + Math.exp(-Math.abs(logOdds))),
		right: logOdds > 0 === (won === 1),
		weight: 1,
	})),
);
const transfer = measureTransfer(
	foldsOf(data).flatMap((fold) => {
		const { score } = trainWithout(data, [fold]);
		return data.results
			.filter((result) => result.fold === fold)
			.map((result) => ({ ...result, score: factor * score(result.text) }));
	}),
);
console.log({ factor, ...measures, reliability, transfer });

const headlines = [...new Set(data.all.flatMap((pair) => [pair.a, pair.b]))];
const vocabulary = buildVocabulary(headlines);
const rows = data.all.map((pair) => rowOf(pair, vocabulary.columns));
const weights = fitPairs(rows, vocabulary.penalty);

/** Mulberry32: a small generator with a fixed seed, so that the replicas are the same every time. */
let state = 20_261_122;
function random(): number {
	state = (state + 0x6d2b79f5) | 0;
	let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
	mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

const stories = [...new Set(data.all.map((pair) => pair.story))];
const replicas = Array.from({ length: bootstrapReplicas }, (_, replica) => {
	const drawn = new Map<string, number>();
	for (let draw = 0; draw < stories.length; draw += 1) {
		const story = stories[Math.floor(random() * stories.length)] ?? "";
		drawn.set(story, (drawn.get(story) ?? 0) + 1);
	}
	console.log(`bootstrap replica ${replica + 1} of ${bootstrapReplicas}`);
	const multiplicity = data.all.map((pair) => drawn.get(pair.story) ?? 0);
	return fitPairs(rows, vocabulary.penalty, weights, multiplicity).map(
		(value, column) => value - (weights[column] ?? 0),
	);
});

const base64 = (bytes: ArrayBufferView): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
		"base64",
	);
function quantised(values: Float64Array): { scale: number; values: string } {
	const scale = rounded(
		values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127,
	);
	return {
		scale,
		values: base64(
			Int8Array.from(values, (value) =>
				Math.max(-127, Math.min(127, Math.round(value / scale))),
			),
		),
	};
}
const calibrated = weights.map((value) => factor * value);
const deltas = replicas.map((replica) =>
	replica.map((value) => factor * value),
);
const allDeltas = new Float64Array(
	deltas.flatMap((delta) => [...delta.subarray(denseColumns)]),
);
const meanOfNgrams = (of: Float64Array): number =>
	rounded(
		of.reduce(
			(sum, value, column) =>
				column < denseColumns
					? sum
					: sum + value * (vocabulary.mean[column] ?? 0),
			0,
		),
	);

const shipped = {
	modelVersion: "headline-en-2026-11-22.1",
	language: "en",
	licence:
		"Weights derived from the Upworthy Research Archive (CC BY 4.0, https://creativecommons.org/licenses/by/4.0/); changed: statistics of the texts, no texts.",
	citation:
		"Matias, J. N., Munger, K., Le Quere, M. A., Ebersole, C. (2021). The Upworthy Research Archive, a time series of 32,487 experiments in U.S. media. Scientific Data 8, 195. https://doi.org/10.1038/s41597-021-00934-7",
	trainedOn: {
		pairs: data.all.length,
		headlines: headlines.length,
		stories: stories.length,
	},
	crossValidation: {
		split:
			"whole stories (tests connected by a shared headline), calibration fitted inside the training folds",
		folds: byFold.size,
		...Object.fromEntries(
			Object.entries(measures).map(([name, value]) => [name, rounded(value)]),
		),
		accuracyByFold: Object.fromEntries(
			[...byFold].map(([fold, part]) => [
				fold,
				rounded(measurePairs(part).accuracy),
			]),
		),
		reliability: reliability.map((bin) => ({
			...bin,
			predicted: rounded(bin.predicted),
			right: rounded(bin.right),
			interval: bin.interval.map(rounded),
		})),
	},
	/** What the score means for click rates of the archive: log-odds of a click per unit of it, and what it leaves unexplained. */
	rateTransfer: {
		slope: rounded(transfer.slope),
		spread: rounded(transfer.spread),
	},
	calibrationFactor: rounded(factor),
	varianceOfUnknownWord: rounded(factor ** 2 / penalties.word),
	columns: [
		...wholeTextFeatures.map(({ id }) => id),
		...wordClasses.map(({ id }) => id),
	],
	dense: {
		weights: Array.from(calibrated.subarray(0, denseColumns), rounded),
		means: Array.from(vocabulary.mean.subarray(0, denseColumns), rounded),
		replicas: deltas.map((delta) =>
			Array.from(delta.subarray(0, denseColumns), rounded),
		),
	},
	ngrams: {
		/** Uint32, little endian, ascending. */
		keys: base64(Uint32Array.from(vocabulary.columns.keys())),
		...quantised(calibrated.subarray(denseColumns)),
		mean: meanOfNgrams(calibrated),
		replicas: { ...quantised(allDeltas), means: deltas.map(meanOfNgrams) },
	},
};
const json = `${JSON.stringify(shipped)}\n`;
writeFileSync(new URL("../headline-model.weights.json", import.meta.url), json);
writeFileSync(
	new URL("docs/pictures/headline-calibration.svg", repository),
	drawReliability(reliability, {
		pairs: measures.pairs,
		calibrationError: measures.expectedCalibrationError,
	}),
);
console.log(
	`${vocabulary.columns.size} n-grams, ${json.length} bytes, ${gzipSync(json).length} gzipped`,
);
