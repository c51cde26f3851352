import { describe, expect, it } from "vitest";
import { createRandom } from "../../../statistics/create-random.ts";
import { compareHeadlines } from "../compare-headlines.ts";
import { hashFeature } from "../hash-feature.ts";
import { scoreHeadline } from "../score-headline.ts";
import type { AdResult } from "./ad-result.ts";
import { fitHeadlineLayer } from "./fit-headline-layer.ts";
import type { HeadlineLayer } from "./headline-layer.ts";
import { openHeadlineLayer } from "./open-headline-layer.ts";
import { ownKeys } from "./own-columns-of.ts";
import { shippedModel } from "./shipped-model.ts";
import { simulateAccount } from "./simulate-account.ts";
import { strongEvidence } from "./speaks-alone.ts";

const words =
	"free shipping today new shoes best price for your kids running summer winter sale save now shop online fast delivery easy returns top rated brand quality you need this why people love these what happens when find the perfect fit get more deals".split(
		" ",
	);
const { slope } = shippedModel.transfer;
const shippedOf = (text: string): number => {
	const score = scoreHeadline(text, { language: "en" });
	return score.ok ? score.logOdds : 0;
};

/** An account in which the shipped score counts `share` of what it does in the archive, and words have effects of their own. */
function account(
	seed: number,
	{ places, share, wordSd }: { places: number; share: number; wordSd: number },
) {
	const random = createRandom(seed, 9);
	const effects = new Map(
		words.map((word) => [word, wordSd * random.normal()]),
	);
	const meanOf = (text: readonly string[]): number =>
		share * slope * shippedOf(text.join(" ")) +
		text.reduce((sum, word) => sum + (effects.get(word) ?? 0), 0);
	const make = (from: number, count: number): AdResult[] =>
		simulateAccount({
			seed: from,
			places: count,
			textsAPlace: 8,
			impressions: 3000,
			meanOf,
			spread: 0.15,
			words,
		});
	return {
		results: make(seed, places),
		fresh: make(seed + 1000, 20),
		meanOf,
		effects,
	};
}

function learn(
	results: readonly AdResult[],
	shipped = shippedModel,
): HeadlineLayer {
	const fitted = fitHeadlineLayer(results, shipped);
	if (!fitted.ok) throw new Error(fitted.reason);
	const opened = openHeadlineLayer(fitted.state, shipped.version);
	if (!opened.ok) throw new Error(opened.reason);
	return opened.layer;
}

describe("fitHeadlineLayer", () => {
	it("says so when nothing can be compared, and the shipped model stands as it is", () => {
		expect(fitHeadlineLayer([], shippedModel)).toEqual({
			ok: false,
			reason: "nothing-to-compare",
		});
	});

	it("moves little with little: six texts change no chance by more than 10 points", () => {
		const { results } = account(3, { places: 1, share: 1, wordSd: 0 });
		const layer = learn(results.slice(0, 6));
		for (const text of [
			"What Happens When You Need This",
			"Shop Online Today",
		]) {
			const [shipped, own] = [
				scoreHeadline(text),
				scoreHeadline(text, { layer }),
			];
			if (!shipped.ok || !own.ok) throw new Error("no score");
			expect(Math.abs(own.probability - shipped.probability)).toBeLessThan(0.1);
			const width = ([low, high]: readonly [number, number]) => high - low;
			expect(width(own.interval)).toBeGreaterThan(width(shipped.interval));
		}
		expect(layer.state.shippedShare.sd).toBeGreaterThan(0.3);
	});

	it("finds how much of the shipped score holds: all of it, or nothing", () => {
		for (const share of [0, 1]) {
			const { results } = account(11, { places: 100, share, wordSd: 0 });
			const { mean, sd } = learn(results).state.shippedShare;
			expect(Math.abs(mean - share)).toBeLessThan(2.5 * sd);
			expect(sd).toBeLessThan(0.25);
		}
	});

	it("finds own words' effects: 90 % intervals hold 80–98 % of them", () => {
		const inside: boolean[] = [];
		for (const seed of [21, 22, 23]) {
			const { results, effects } = account(seed, {
				places: 60,
				share: 1,
				wordSd: 0.12,
			});
			const layer = learn(results);
			// A word's weight shows against the account's mean word: both are drawn to 0 together.
			for (const [word, effect] of effects) {
				const column = layer.columns.get(
					ownKeys.ngrams + hashFeature(`u ${word}`),
				);
				if (column === undefined) continue;
				const sd = Math.hypot(...layer.project(new Map([[column, 1]])));
				const weight = layer.weights[column] ?? 0;
				inside.push(Math.abs(weight - effect) < 1.6449 * sd);
			}
		}
		expect(inside.length).toBeGreaterThan(100);
		const share = inside.filter(Boolean).length / inside.length;
		expect(share).toBeGreaterThan(0.8);
		expect(share).toBeLessThan(0.99);
	});

	it("claims effects of words seldom where there are none", () => {
		const claims = Array.from(
			{ length: 12 },
			(_, index) =>
				learn(account(40 + index, { places: 20, share: 1, wordSd: 0 }).results)
					.state.evidence,
		).filter((evidence) => evidence >= strongEvidence);
		expect(claims.length).toBeLessThanOrEqual(1);
	});

	it("beats the shipped model alone and the results alone, on ad groups it has not seen", () => {
		const loss = { shipped: 0, own: 0, layer: 0 };
		for (const seed of [61, 62, 63, 64]) {
			const { results, fresh, meanOf } = account(seed, {
				places: 8,
				share: 1,
				wordSd: 0.05,
			});
			const layer = learn(results);
			const alone = learn(results, { ...shippedModel, scoreOf: () => null });
			for (let at = 0; at + 1 < fresh.length; at += 2) {
				const [a = "", b = ""] = [fresh[at]?.text, fresh[at + 1]?.text];
				const aWins = meanOf(a.split(" ")) > meanOf(b.split(" "));
				const add = (kind: keyof typeof loss, pA: number) => {
					loss[kind] -= Math.log(aWins ? pA : 1 - pA);
				};
				const options = { language: "en" } as const;
				const shipped = compareHeadlines(a, b, options);
				const layered = compareHeadlines(a, b, { ...options, layer });
				const own = compareHeadlines(a, b, {
					...options,
					layer: { ...alone, weights: alone.weights.with(0, 0) },
				});
				if (!shipped.ok || !layered.ok || !own.ok) continue;
				add("shipped", shipped.pA);
				add("layer", layered.pA);
				add("own", own.pA);
			}
		}
		expect(loss.layer).toBeLessThan(loss.shipped);
		expect(loss.layer).toBeLessThan(loss.own);
	});

	it("gives the same bits in any order, stays below 100 kB, and takes 2,000 texts in a second or so", () => {
		const { results } = account(7, { places: 250, share: 1, wordSd: 0.1 });
		const started = performance.now();
		const fitted = fitHeadlineLayer(results, shippedModel);
		const tookMs = performance.now() - started;
		expect(fitHeadlineLayer(results.toReversed(), shippedModel)).toEqual(
			fitted,
		);
		expect(JSON.stringify(fitted).length).toBeLessThan(100_000);
		console.log(
			`layer of ${results.length} texts: ${tookMs.toFixed(0)} ms, ${JSON.stringify(fitted).length} bytes`,
		);
		expect(tookMs).toBeLessThan(5_000);
	});

	it("scores German from own results only, and only with evidence", () => {
		const german =
			"schuhe für kinder jetzt günstig kaufen gratis versand heute neu herbst stiefel der die aus berlin und mit".split(
				" ",
			);
		const make = (effect: number) =>
			simulateAccount({
				seed: 90,
				places: 30,
				textsAPlace: 8,
				impressions: 4000,
				meanOf: (text) => (text.includes("gratis") ? effect : 0),
				spread: 0.1,
				words: german,
			});
		const text = "gratis versand für die schuhe aus berlin";
		const options = { language: "de" } as const;
		const [loud, quiet] = [learn(make(0.5)), learn(make(0))];
		const score = scoreHeadline(text, { ...options, layer: loud });
		if (!score.ok) throw new Error(score.reason);
		expect(score.interval[0]).toBeGreaterThan(0.5);
		expect(score.layer?.shipped).toBeCloseTo(0, 12);
		for (const layer of [quiet, undefined])
			expect(
				scoreHeadline(text, { ...options, ...(layer ? { layer } : {}) }),
			).toMatchObject({ ok: false, reason: "language-not-covered" });
	});
});
