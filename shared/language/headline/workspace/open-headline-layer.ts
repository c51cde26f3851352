import { decodeBase64 } from "../decode-base64.ts";
import type { HeadlineLayer, HeadlineLayerState } from "./headline-layer.ts";

export type OpenedLayer =
	| { readonly ok: true; readonly layer: HeadlineLayer }
	/** It was learnt on top of another version of the shipped model: fetch a newer layer, score without one meanwhile. */
	| { readonly ok: false; readonly reason: "other-model" };

/** Opens a stored layer for `scoreHeadline` and `compareHeadlines`. About a millisecond; do it once a layer. */
export function openHeadlineLayer(
	state: HeadlineLayerState,
	shippedModel: string,
): OpenedLayer {
	if (state.shippedModel !== shippedModel)
		return { ok: false, reason: "other-model" };
	const floats = (base64: string) =>
		new Float32Array(decodeBase64(base64).buffer);
	const keys = new Uint32Array(decodeBase64(state.keys).buffer);
	const factor = new Int16Array(decodeBase64(state.factor).buffer);
	const scales = floats(state.factorScales);
	const size = keys.length + 1;
	const project = (x: ReadonlyMap<number, number>): Float64Array => {
		const result = new Float64Array(size);
		for (const [column, value] of x) {
			const scaled = value * (scales[column] ?? 0);
			const start = column * size - (column * (column - 1)) / 2 - column;
			for (let row = column; row < size; row += 1)
				result[row] = (result[row] ?? 0) + scaled * (factor[start + row] ?? 0);
		}
		return result;
	};
	return {
		ok: true,
		layer: {
			state,
			columns: new Map(Array.from(keys, (key, index) => [key, index + 1])),
			weights: floats(state.weights),
			typical: floats(state.typical),
			project,
		},
	};
}
