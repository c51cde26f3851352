import { solveLower } from "../../../statistics/solve-lower.ts";
import { hashFeature } from "../hash-feature.ts";
import type { ChosenColumn } from "./choose-columns.ts";
import { encodeBase64 } from "./encode-base64.ts";
import type { HeadlineLayerState } from "./headline-layer.ts";
import type { RateTransfer } from "./layer-prior.ts";
import type { LearntScales } from "./learn-scales.ts";

const base64 = (values: ArrayBufferView): string =>
	encodeBase64(
		new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
	);
const rounded = (value: number): number => Number(value.toPrecision(8));

/** Largest number an Int16 holds. */
const steps = 32_767;

/** The inverse of a lower triangular matrix, column by column below the diagonal, in 16-bit steps of each column's largest entry. */
function packInverse(
	lower: Float64Array,
	size: number,
): {
	factor: string;
	factorScales: string;
} {
	const packed = new Int16Array((size * (size + 1)) / 2);
	const scales = new Float32Array(size);
	let at = 0;
	for (let column = 0; column < size; column += 1) {
		const unit = new Float64Array(size);
		unit[column] = 1;
		const solved = solveLower(lower, unit, size).subarray(column);
		let most = 0;
		for (const value of solved) most = Math.max(most, Math.abs(value));
		scales[column] = most / steps;
		const scale = scales[column] ?? 0;
		for (const value of solved) {
			packed[at] =
				scale > 0
					? Math.max(-steps, Math.min(steps, Math.round(value / scale)))
					: 0;
			at += 1;
		}
	}
	return { factor: base64(packed), factorScales: base64(scales) };
}

/** A fitted layer as JSON. Its version is a hash of its content: two different layers share one with probability 10⁻¹⁸. */
export function packHeadlineLayer(fitted: {
	readonly shippedModel: string;
	readonly transfer: RateTransfer;
	readonly learntFrom: HeadlineLayerState["learntFrom"];
	readonly learnt: LearntScales;
	readonly columns: readonly ChosenColumn[];
	readonly typical: readonly number[];
}): HeadlineLayerState {
	const { learnt, columns, typical, transfer } = fitted;
	const { mean, lower } = learnt.fit;
	const packed = packInverse(lower, mean.length);
	const unit = solveLower(
		lower,
		Float64Array.from(mean, (_, at) => (at === 0 ? 1 : 0)),
		mean.length,
	);
	const slopeVariance = unit.reduce((sum, value) => sum + value * value, 0);
	const content = {
		format: 1,
		shippedModel: fitted.shippedModel,
		learntFrom: fitted.learntFrom,
		shippedShare: {
			mean: rounded((mean[0] ?? 0) / transfer.slope),
			sd: rounded(Math.sqrt(slopeVariance) / transfer.slope),
		},
		transfer,
		spread: rounded(learnt.spread),
		wordScale: rounded(learnt.scales.words),
		evidence: rounded(learnt.evidence),
		typicalScore: rounded(typical[0] ?? 0),
		keys: base64(Uint32Array.from(columns, ({ key }) => key)),
		weights: base64(Float32Array.from(mean)),
		typical: base64(Float32Array.from(typical)),
		...packed,
	} as const;
	const text = JSON.stringify(content);
	const version = [hashFeature(text), hashFeature(`+${text}`)]
		.map((hash) => hash.toString(16).padStart(8, "0"))
		.join("");
	return { ...content, version: `own-${version}` };
}
