import {
	type AffinityTable,
	buildAffinityTable,
} from "./build-affinity-table.ts";
import type { Interaction, RecommendMethod } from "./interaction.ts";
import { invertAffinities, type UsersOfItems } from "./invert-affinities.ts";
import {
	type ItemNeighbours,
	type RelateOptions,
	relateItems,
} from "./relate-items.ts";
import { type EaseWeights, solveEase } from "./solve-ease.ts";

/** What was learnt from interactions, ready to answer (`recommendTo`). */
export type Recommender = {
	readonly method: RecommendMethod;
	readonly table: AffinityTable;
	readonly neighbours: ItemNeighbours | null;
	readonly ease: EaseWeights | null;
	readonly usersOf: UsersOfItems | null;
};

export type LearnOptions = RelateOptions & {
	/** Days after which an interaction counts half; 30 when left out, 0 for never. */
	readonly halfLifeDays?: number;
	/** Ridge of EASE; 200 when left out. */
	readonly lambda?: number;
};

/** Learns from interactions: item-item (SAR: Jaccard, half-life), EASE over the most popular items, sessions, or popularity alone. */
export function learnRecommender(
	interactions: readonly Interaction[],
	method: RecommendMethod,
	options: LearnOptions = {},
): Recommender {
	const { halfLifeDays = 30, lambda, itemsPerUser = 300 } = options;
	const table = buildAffinityTable(interactions, halfLifeDays);
	return {
		method,
		table,
		neighbours: method === "item-item" ? relateItems(table, options) : null,
		ease: method === "ease" ? solveEase(table, lambda) : null,
		usersOf:
			method === "session" ? invertAffinities(table, itemsPerUser) : null,
	};
}
