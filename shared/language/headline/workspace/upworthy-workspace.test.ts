import { expect, it } from "vitest";
import { extractHeadlineFeatures } from "../extract-headline-features.ts";
import { trainWithout } from "../training/cross-validate.ts";
import { readUpworthy } from "../training/read-upworthy.ts";
import { fitHeadlineLayer } from "./fit-headline-layer.ts";
import type { HeadlineLayer } from "./headline-layer.ts";
import { openHeadlineLayer } from "./open-headline-layer.ts";
import { shippedModel } from "./shipped-model.ts";
import { subtractColumns } from "./subtract-columns.ts";
import { weighOwn } from "./weigh-own.ts";
import { winOdds } from "./win-odds.ts";

/** Log-odds that a beats b under a layer, given the prior's log-odds. */
function layered(
	a: string,
	b: string,
	prior: number,
	layer: HeadlineLayer,
): number {
	const [one, other] = [a, b].map((text) =>
		weighOwn(text, extractHeadlineFeatures(text), layer),
	);
	if (one === undefined || other === undefined) return prior;
	const own = subtractColumns(one.x, other.x);
	const { factor, shippedFactor } = winOdds(
		new Map([...own, [0, prior]]),
		one.unknownWords + other.unknownWords,
		layer,
	);
	let logOdds = shippedFactor * prior;
	for (const [column, value] of own)
		logOdds += factor * value * (layer.weights[column] ?? 0);
	return logOdds;
}

/** A prior from the other half of the stories, a layer from the rest of this half, and every story of this half judged unseen. */
it("beats the prior alone on the Upworthy archive taken for one workspace, story by story", {
	timeout: 240_000,
}, () => {
	const data = readUpworthy("../shared/data/copy/upworthy");
	if (data === undefined) {
		console.log("../shared/data/copy/upworthy is not there; nothing compared");
		return;
	}
	const half = [0, 1, 2, 3];
	const { score } = trainWithout(data, half);
	const known = new Map<string, number>();
	const scoreOf = (text: string): number => {
		const scored = known.get(text) ?? 0.95 * score(text);
		known.set(text, scored);
		return scored;
	};
	const loss = { prior: 0, layer: 0 };
	const right = { prior: 0, layer: 0 };
	let pairs = 0;
	for (const fold of half) {
		const fitted = fitHeadlineLayer(
			data.results.filter(
				(row) => half.includes(row.fold) && row.fold !== fold,
			),
			{ ...shippedModel, scoreOf },
		);
		if (!fitted.ok) throw new Error(fitted.reason);
		const opened = openHeadlineLayer(fitted.state, shippedModel.version);
		if (!opened.ok) throw new Error(opened.reason);
		for (const { a, b, z } of data.significant.filter(
			(pair) => pair.fold === fold,
		)) {
			const prior = scoreOf(a) - scoreOf(b);
			const both = { prior, layer: layered(a, b, prior, opened.layer) };
			pairs += 1;
			for (const kind of ["prior", "layer"] as const) {
				const logOdds = z > 0 ? both[kind] : -both[kind];
				loss[kind] += Math.log1p(Math.exp(-logOdds));
				right[kind] += logOdds > 0 ? 1 : 0;
			}
		}
	}
	const of = (sum: number) => (sum / pairs).toFixed(4);
	console.log(
		`${pairs} pairs: log loss ${of(loss.prior)} alone, ${of(loss.layer)} with the layer; right ${of(right.prior)}, ${of(right.layer)}`,
	);
	expect(loss.layer).toBeLessThan(loss.prior);
	expect(right.layer).toBeGreaterThanOrEqual(right.prior);
});
