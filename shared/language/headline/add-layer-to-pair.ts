import type { LayerDoubt } from "./estimate-interval.ts";
import type { ComparisonContribution } from "./headline-comparison.ts";
import type { LayerShare } from "./headline-score.ts";
import { wholeTextFeatures } from "./whole-text-features.ts";
import type { HeadlineLayer } from "./workspace/headline-layer.ts";
import { ownKeys } from "./workspace/own-columns-of.ts";
import { subtractColumns } from "./workspace/subtract-columns.ts";
import type { OwnWeighed } from "./workspace/weigh-own.ts";
import { winOdds } from "./workspace/win-odds.ts";

export type LayeredComparison = {
	readonly contributions: readonly ComparisonContribution[];
	readonly doubt: LayerDoubt;
	readonly share: LayerShare;
};

/** The shipped log-odds of a text against another are its score less the other's: what the slope multiplies. */
const total = (parts: readonly { readonly logOdds: number }[]): number =>
	parts.reduce((sum, { logOdds }) => sum + logOdds, 0);

/** Puts a workspace's layer on the contributions of a comparison; see `addLayer`. Swapping a and b changes nothing but the sign. */
export function addLayerToPair(
	shipped: readonly ComparisonContribution[],
	a: OwnWeighed,
	b: OwnWeighed,
	shippedSpeaks: boolean,
	layer: HeadlineLayer,
): LayeredComparison {
	const of = (side: "a" | "b" | "both") =>
		shipped.filter((part) => part.side === side);
	const difference = subtractColumns(a.x, b.x);
	if (shippedSpeaks)
		difference.set(0, total(of("a")) + total(of("b")) + total(of("both")));
	const odds = winOdds(difference, a.unknownWords + b.unknownWords, layer);
	const shippedFactor = shippedSpeaks ? odds.shippedFactor : 0;
	const join = (part: ComparisonContribution, ownLogOdds: number) => ({
		...part,
		logOdds: shippedFactor * part.logOdds + odds.factor * ownLogOdds,
		own: odds.factor * ownLogOdds,
	});
	const length: ComparisonContribution = {
		kind: "whole",
		side: "both",
		feature: "own-length",
		logOdds: 0,
	};
	const keys = [...wholeTextFeatures.keys(), ownKeys.length];
	const contributions = [
		...of("a").map((part, token) => join(part, a.tokens[token] ?? 0)),
		...of("b").map((part, token) => join(part, -(b.tokens[token] ?? 0))),
		...[...of("both"), length].map((part, index) => {
			const key = keys[index] ?? 0;
			return join(
				part,
				(a.properties.get(key) ?? 0) - (b.properties.get(key) ?? 0),
			);
		}),
	];
	const own = contributions.reduce((sum, part) => sum + part.own, 0);
	return {
		contributions,
		doubt: { shippedFactor, variance: odds.variance },
		share: {
			version: layer.state.version,
			shipped: total(contributions) - own,
			own,
		},
	};
}
