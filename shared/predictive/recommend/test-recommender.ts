import type { Random } from "../../statistics/create-random.ts";
import { evaluateRanking, type RankingQuality } from "./evaluate-ranking.ts";
import type { Interaction, RecommendMethod } from "./interaction.ts";
import { type LearnOptions, learnRecommender } from "./learn-recommender.ts";
import { recommendTo } from "./recommend-to.ts";
import { splitInteractions } from "./split-interactions.ts";

/** Learns from three quarters of every user's interactions and says how well lists of k find the others. */
export function testRecommender(
	interactions: readonly Interaction[],
	method: RecommendMethod,
	k: number,
	random: Random,
	options: LearnOptions = {},
): RankingQuality {
	const { learn, test } = splitInteractions(interactions, 0.75, random);
	const recommender = learnRecommender(learn, method, options);
	const relevant = new Map<string, Set<string>>();
	for (const { user, item } of test) {
		const theirs = relevant.get(user) ?? new Set();
		theirs.add(item);
		relevant.set(user, theirs);
	}
	return evaluateRanking(
		relevant.entries().map(([user, items]) => ({
			ranked: recommendTo(recommender, { user }, k).map(({ item }) => item),
			relevant: items,
		})),
		k,
	);
}
