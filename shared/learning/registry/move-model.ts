import type { StagedModel } from "./model-stage.ts";

export type ModelMove =
	| { readonly to: "shadow" | "active" | "retired"; readonly id: string }
	| { readonly to: "canary"; readonly id: string; readonly share: number }
	/** Puts the active model away and brings back the one before it. */
	| { readonly to: "rollback" };

export type MoveRefusal =
	| "unknown-model"
	| "already-there"
	| "not-passed"
	| "share-out-of-range"
	| "needs-active"
	| "nothing-before";

export type Moved =
	| {
			readonly ok: true;
			readonly models: readonly StagedModel[];
			/** Ids whose row differs from before, in order. */
			readonly changed: readonly string[];
	  }
	| { readonly ok: false; readonly reason: MoveRefusal };

/** A canary answers for at most half of the customers, so that the active model remains the rule. */
export const mostCanaryShare = 0.5;

/**
 * Moves one model of a kind and whatever has to make room for it. At most one model is active and at most one a canary; who becomes active
 * retires the active one; a new canary sends the old one back to the shadow. Nobody answers for a customer without a passed evaluation,
 * but a rollback may always bring back what answered before: it is known to work, and this is for bad moments.
 *
 * @param models every model of one kind in one workspace
 * @example moveModel([{ id: "a", stage: "candidate", share: 0, activation: 0, mayAnswer: true }], { to: "active", id: "a" }) // a is active, share 1
 */
export function moveModel(
	models: readonly StagedModel[],
	move: ModelMove,
): Moved {
	if (move.to === "rollback") return rollBack(models);
	const model = models.find(({ id }) => id === move.id);
	if (model === undefined) return refuse("unknown-model");
	const share =
		move.to === "active" ? 1 : move.to === "canary" ? move.share : 0;
	if (model.stage === move.to && model.share === share)
		return refuse("already-there");
	if ((move.to === "active" || move.to === "canary") && !model.mayAnswer)
		return refuse("not-passed");
	if (move.to === "active")
		return done(models, (one) => activate(one, move.id, models));
	if (move.to === "canary") {
		if (!(share > 0 && share <= mostCanaryShare))
			return refuse("share-out-of-range");
		if (!models.some((one) => one.stage === "active" && one.id !== move.id))
			return refuse("needs-active");
		return done(models, (one) =>
			one.id === move.id
				? { ...one, stage: "canary", share }
				: one.stage === "canary"
					? { ...one, stage: "shadow", share: 0 }
					: one,
		);
	}
	return done(models, (one) =>
		one.id === move.id ? { ...one, stage: move.to, share: 0 } : one,
	);
}

function rollBack(models: readonly StagedModel[]): Moved {
	const last = models
		.filter(({ stage, activation }) => stage === "retired" && activation > 0)
		.reduce<StagedModel | null>(
			(best, one) =>
				best === null || one.activation > best.activation ? one : best,
			null,
		);
	if (last === null) return refuse("nothing-before");
	const newest = models.find(({ stage }) => stage === "active");
	return done(models, (one) => {
		// The one put away must not be what the next rollback brings back.
		if (one.id === newest?.id)
			return { ...one, stage: "retired", share: 0, activation: 0 };
		if (one.id === last.id) return { ...one, stage: "active", share: 1 };
		return one.stage === "canary" ? { ...one, stage: "shadow", share: 0 } : one;
	});
}

function activate(
	one: StagedModel,
	id: string,
	models: readonly StagedModel[],
): StagedModel {
	const next = 1 + Math.max(0, ...models.map(({ activation }) => activation));
	if (one.id === id)
		return { ...one, stage: "active", share: 1, activation: next };
	return one.stage === "active" ? { ...one, stage: "retired", share: 0 } : one;
}

function done(
	models: readonly StagedModel[],
	change: (one: StagedModel) => StagedModel,
): Moved {
	const moved = models.map(change);
	return {
		ok: true,
		models: moved,
		changed: moved.filter((one, i) => one !== models[i]).map(({ id }) => id),
	};
}

const refuse = (reason: MoveRefusal): Moved => ({ ok: false, reason });
