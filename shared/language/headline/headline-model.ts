import { decodeBase64 } from "./decode-base64.ts";
import weights from "./headline-model.weights.json" with { type: "json" };

/** One quantised table of n-gram weights: weight i is `scale * values[i]`. */
type QuantisedTable = { readonly scale: number; readonly values: Int8Array };

export type HeadlineModel = {
	readonly version: string;
	/** Hashes of the n-grams that have a weight, ascending. */
	readonly keys: Uint32Array;
	readonly ngrams: QuantisedTable;
	/** Bootstrap replicas minus the model, one after the other. */
	readonly ngramReplicas: QuantisedTable;
	/** Whole-text features, then word classes. */
	readonly dense: readonly number[];
	readonly denseMeans: readonly number[];
	readonly denseReplicas: readonly (readonly number[])[];
	/** Mean contribution of the n-grams over the headlines of the archive: of the model, and of each replica's difference. */
	readonly ngramMean: number;
	readonly ngramReplicaMeans: readonly number[];
	/** Variance of the log-odds that a word without a weight may carry. */
	readonly varianceOfUnknownWord: number;
};

const bytesOf = (base64: string): Int8Array =>
	new Int8Array(decodeBase64(base64).buffer);

/**
 * The shipped headline model, decoded once. Licence, citation and cross-validated figures stand in the weights file itself.
 * Trained by `training/train-headline-model.ts`.
 */
export const headlineModel: HeadlineModel = {
	version: weights.modelVersion,
	keys: new Uint32Array(decodeBase64(weights.ngrams.keys).buffer),
	ngrams: {
		scale: weights.ngrams.scale,
		values: bytesOf(weights.ngrams.values),
	},
	ngramReplicas: {
		scale: weights.ngrams.replicas.scale,
		values: bytesOf(weights.ngrams.replicas.values),
	},
	dense: weights.dense.weights,
	denseMeans: weights.dense.means,
	denseReplicas: weights.dense.replicas,
	ngramMean: weights.ngrams.mean,
	ngramReplicaMeans: weights.ngrams.replicas.means,
	varianceOfUnknownWord: weights.varianceOfUnknownWord,
};
