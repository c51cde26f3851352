import { expect, it } from "vitest";
import { hashFeature } from "./hash-feature.ts";
import type { HeadlineModel } from "./headline-model.ts";
import { weighHeadline } from "./weigh-headline.ts";
import { wholeTextFeatures } from "./whole-text-features.ts";
import { wordClasses } from "./word-classes.ts";

const rows = (
	[
		["u sad", 10],
		["b so sad", 4],
	] as const
)
	.map(([name, value]) => [hashFeature(name), value] as const)
	.toSorted(([a], [b]) => a - b);
const columns = wholeTextFeatures.length + wordClasses.length;
const model: HeadlineModel = {
	version: "test",
	keys: Uint32Array.from(rows, ([key]) => key),
	ngrams: { scale: 0.1, values: Int8Array.from(rows, ([, value]) => value) },
	ngramReplicas: { scale: 0.1, values: Int8Array.from([1, 1]) },
	dense: new Array<number>(columns).fill(0).with(wholeTextFeatures.length, 0.5),
	denseMeans: new Array<number>(columns).fill(0),
	denseReplicas: [new Array<number>(columns).fill(0)],
	ngramMean: 0,
	ngramReplicaMeans: [0],
	varianceOfUnknownWord: 0,
};

it("gives a word its own weight and class, and half of each pair it stands in", () => {
	const weighed = weighHeadline("So sad", model);
	expect(weighed.tokenLogOdds[0]).toBeCloseTo(0.2, 12);
	expect(weighed.tokenLogOdds[1]).toBeCloseTo(1 + 0.2 + 0.5, 12);
	expect(weighed.replicaDeltas[0]).toBeCloseTo(0.2, 12);
	expect([weighed.words, weighed.knownWords]).toEqual([2, 1]);
});
