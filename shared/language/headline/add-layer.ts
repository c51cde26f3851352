import type { LayerDoubt } from "./estimate-interval.ts";
import type { HeadlineContribution, LayerShare } from "./headline-score.ts";
import { wholeTextFeatures } from "./whole-text-features.ts";
import type { HeadlineLayer } from "./workspace/headline-layer.ts";
import { ownKeys } from "./workspace/own-columns-of.ts";
import { subtractColumns } from "./workspace/subtract-columns.ts";
import type { OwnWeighed } from "./workspace/weigh-own.ts";
import { winOdds } from "./workspace/win-odds.ts";

export type LayeredScore = {
	readonly contributions: readonly HeadlineContribution[];
	readonly doubt: LayerDoubt;
	readonly share: LayerShare;
};

const keyOf: ReadonlyMap<string, number> = new Map([
	...wholeTextFeatures.map(({ id }, key) => [id, key] as const),
	["own-length", ownKeys.length],
]);

/** What the typical own text gets from an own column, in log-odds of a click. */
const typicalPart = (
	layer: HeadlineLayer,
	column: number | undefined,
): number =>
	column === undefined
		? 0
		: (layer.weights[column] ?? 0) * (layer.typical[column] ?? 0);

/**
 * Puts a workspace's layer on the contributions of the shipped model: these count as far as they hold for the workspace's readers, own weights are added, and
 * the typical text of the workspace takes the place of the archive's. Where the shipped model may not speak, its part is left out.
 */
export function addLayer(
	shipped: readonly HeadlineContribution[],
	own: OwnWeighed,
	shippedSpeaks: boolean,
	layer: HeadlineLayer,
): LayeredScore {
	const { typicalScore, version } = layer.state;
	const score = shipped.reduce((sum, { logOdds }) => sum + logOdds, 0);
	const typical = new Map(layer.typical.entries());
	const values = new Map(own.x);
	if (shippedSpeaks) values.set(0, score);
	else typical.delete(0);
	const odds = winOdds(
		subtractColumns(values, typical),
		own.unknownWords,
		layer,
	);
	const shippedFactor = shippedSpeaks ? odds.shippedFactor : 0;
	const join = (part: HeadlineContribution, ownLogOdds: number) => ({
		...part,
		logOdds: shippedFactor * part.logOdds + odds.factor * ownLogOdds,
		own: odds.factor * ownLogOdds,
	});
	let typicalOfTokens = 0;
	for (const [key, column] of layer.columns)
		if (key >= ownKeys.classes) typicalOfTokens += typicalPart(layer, column);
	let token = -1;
	const parts: readonly HeadlineContribution[] = [
		...shipped,
		{ kind: "whole", feature: "own-length", logOdds: 0 },
		{ kind: "whole", feature: "typical-own", logOdds: -typicalScore },
	];
	const contributions = parts.map((part) => {
		if (part.kind === "token") {
			token += 1;
			return join(part, own.tokens[token] ?? 0);
		}
		if (part.feature === "typical-own") return join(part, -typicalOfTokens);
		const key = keyOf.get(part.feature);
		if (key === undefined) return join(part, 0);
		return join(
			part,
			(own.properties.get(key) ?? 0) -
				typicalPart(layer, layer.columns.get(key)),
		);
	});
	const total = contributions.reduce((sum, { logOdds }) => sum + logOdds, 0);
	const ownTotal = contributions.reduce((sum, part) => sum + part.own, 0);
	return {
		contributions,
		doubt: { shippedFactor, variance: odds.variance },
		share: { version, shipped: total - ownTotal, own: ownTotal },
	};
}
