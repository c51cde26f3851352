import { decodeBase64 } from "../headline/decode-base64.ts";
import weights from "./injection-model.weights.json" with { type: "json" };

/** Weight of hashed slot i is `scale * slots[i]`; cues have their own; `intercept` puts the verdict's border at log-odds 0. */
export type InjectionModel = {
	readonly version: string;
	readonly intercept: number;
	readonly scale: number;
	readonly slots: Int8Array;
	/** By the order of `injectionCues`; behind them the weights of a long text without a cue and of one with a role only. */
	readonly cues: readonly number[];
};

/**
 * The shipped injection model, decoded once. Licences, citations and cross-validated figures stand in the weights file itself.
 * Trained by `training/train-injection-model.ts`.
 */
export const injectionModel: InjectionModel = {
	version: weights.modelVersion,
	intercept: weights.intercept,
	scale: weights.scale,
	slots: new Int8Array(decodeBase64(weights.slots).buffer),
	cues: weights.cues,
};
