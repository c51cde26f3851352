import { expect, it } from "vitest";
import { headlineModel } from "./headline-model.ts";
import weights from "./headline-model.weights.json" with { type: "json" };
import { wholeTextFeatures } from "./whole-text-features.ts";
import { wordClasses } from "./word-classes.ts";

it("is whole: ascending keys, a weight and ten replicas each", () => {
	const { keys, ngrams, ngramReplicas, dense, denseReplicas } = headlineModel;
	expect(
		keys.every((key, index) => index === 0 || key > (keys[index - 1] ?? 0)),
	).toBe(true);
	expect(ngrams.values).toHaveLength(keys.length);
	expect(ngramReplicas.values).toHaveLength(10 * keys.length);
	expect(denseReplicas.map((replica) => replica.length)).toEqual(
		new Array(10).fill(dense.length),
	);
});

it("was trained on the features the code extracts", () => {
	expect(weights.columns).toEqual(
		[...wholeTextFeatures, ...wordClasses].map(({ id }) => id),
	);
});
