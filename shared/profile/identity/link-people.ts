import { createRandom } from "../../statistics/create-random.ts";
import { assignOneToOne } from "./assign-one-to-one.ts";
import { clusterPeople } from "./cluster-people.ts";
import { encodePeople } from "./encode-people.ts";
import { type CandidateBounds, findCandidates } from "./find-candidates.ts";
import { fitLinkage } from "./fit-linkage.ts";
import { judgeCandidates } from "./judge-candidates.ts";
import type { LinkageModel } from "./linkage-model.ts";
import { createPairComparer } from "./pair-comparer.ts";
import type { People, PersonField } from "./person-field.ts";
import { type ColumnWeight, createWeigher } from "./weigh-pair.ts";

export type LinkedPair = {
	/** Place in the first file, from 0. */
	readonly a: number;
	/** Place in the second file, or in the same one where there is only one. */
	readonly b: number;
	readonly probability: number;
	/** Natural log-odds before anything is known of other pairs; `reasons` and `prior` sum to it, save what an exchange costs. */
	readonly logOdds: number;
	readonly reasons: readonly ColumnWeight[];
};

export type LinkResult = {
	readonly model: LinkageModel;
	/** Log of the odds that two people drawn at random are one. */
	readonly prior: number;
	/** Pairs compared, after blocking. */
	readonly compared: number;
	/** Pairs at the threshold or above: one-to-one for two files, all inside the groups for one. */
	readonly pairs: readonly LinkedPair[];
	/** One file only: groups of two and more. */
	readonly groups: readonly (readonly number[])[];
	/** Joins refused because a group would have grown beyond its bound. */
	readonly refusedJoins: number;
	/** Chance of every pair compared, for calibration. */
	readonly judged: {
		readonly left: Int32Array;
		readonly right: Int32Array;
		readonly probability: Float64Array;
	};
};

export type LinkOptions = {
	/** Least chance at which two records count as one person. */
	readonly threshold: number;
	/** Two files: nobody has two counterparts. */
	readonly isOneToOne: boolean;
	readonly mostMembers: number;
	readonly seed: number;
	readonly bounds: CandidateBounds;
};

export const linkDefaults: LinkOptions = {
	threshold: 0.5,
	isOneToOne: true,
	mostMembers: 50,
	seed: 1,
	bounds: { neighbours: 10, effort: 4000, mostSharing: 300 },
};

export type LinkFailure =
	/** Fewer than two people, or an empty file. */
	| "too-few-people"
	/** No column tells people apart well enough to find pairs by. */
	| "nothing-to-find-by";

/**
 * Finds who is who, between two files or within one, without labels: blocking, Fellegi–Sunter weights learnt from the files, chances, then one-to-one pairs
 * (two files) or groups (one file). Deterministic for a seed. Assumes that columns err independently of each other.
 *
 * Measured on Febrl, threshold 0.5: see `shared/profile/README.md`.
 */
export function linkPeople(
	fields: readonly PersonField[],
	first: People,
	second: People | null,
	options: LinkOptions = linkDefaults,
):
	| { readonly ok: true; readonly result: LinkResult }
	| { readonly ok: false; readonly reason: LinkFailure } {
	if (first.length < (second ? 1 : 2) || second?.length === 0)
		return { ok: false, reason: "too-few-people" };
	const people = encodePeople(fields, first, second);
	const comparer = createPairComparer(people);
	const model = fitLinkage(comparer, createRandom(options.seed));
	if (!model) return { ok: false, reason: "nothing-to-find-by" };
	const candidates = findCandidates(people, options.bounds);
	const weigher = createWeigher(model, comparer);
	const prior = Math.log(
		model.expectedMatches / (model.pairs - model.expectedMatches),
	);
	const { left, right } = candidates;
	const logOdds = Float64Array.from(
		left,
		(a, i) => weigher.weigh(a, right[i] ?? 0) + prior,
	);
	const isOneToOne = second !== null && options.isOneToOne;
	const probability = judgeCandidates(
		candidates,
		logOdds,
		isOneToOne ? { first: first.length, second: second.length } : null,
	);
	const clustered =
		second === null
			? clusterPeople(candidates, probability, options, (a, b) =>
					chance(weigher.weigh(a, b) + prior),
				)
			: { groups: [], refused: 0 };
	const chosen = isOneToOne
		? assignOneToOne(candidates, probability, options.threshold)
		: [...probability.keys()].filter(
				(i) => (probability[i] ?? 0) >= options.threshold,
			);
	const split = people.split ?? 0;
	const describe = (a: number, b: number, at: number | null): LinkedPair => {
		const odds = weigher.weigh(a, b) + prior;
		return {
			a,
			b: b - split,
			probability: at === null ? chance(odds) : (probability[at] ?? 0),
			logOdds: odds,
			reasons: weigher.explain(a, b),
		};
	};
	const pairs =
		second === null
			? clustered.groups.flatMap((group) =>
					group.flatMap((a, i) =>
						group.slice(i + 1).map((b) => describe(a, b, null)),
					),
				)
			: chosen.map((at) => describe(left[at] ?? 0, right[at] ?? 0, at));
	return {
		ok: true,
		result: {
			model,
			prior,
			compared: left.length,
			pairs,
			groups: clustered.groups,
			refusedJoins: clustered.refused,
			judged: { left, right, probability },
		},
	};
}

function chance(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}
