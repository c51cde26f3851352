import type { DecisionState } from "@lotse/shared/contract/decisions.ts";

export const setupSteps = [
	"connect",
	"choose",
	"model",
	"propose",
	"approve",
	"apply",
] as const;
export type SetupStep = (typeof setupSteps)[number];

const applied: readonly DecisionState[] = ["applied", "reverted", "measured"];

/**
 * Which steps of the way to a first budget change are behind a workspace, in their order. The first that is missing is the one to take;
 * a model is not needed to propose amounts by hand, so a proposal counts as having passed it.
 *
 * @example stepsDone({ accounts: 2, chosen: 0, models: 0, decisions: [] }) // Set { "connect" }
 */
export function stepsDone(has: {
	readonly accounts: number;
	readonly chosen: number;
	readonly models: number;
	readonly decisions: readonly DecisionState[];
}): ReadonlySet<SetupStep> {
	const passed: Record<SetupStep, boolean> = {
		connect: has.accounts > 0,
		choose: has.chosen > 0,
		model: has.models > 0 || has.decisions.length > 0,
		propose: has.decisions.length > 0,
		approve: has.decisions.some((state) =>
			["approved", ...applied].includes(state),
		),
		apply: has.decisions.some((state) => applied.includes(state)),
	};
	return new Set(setupSteps.filter((step) => passed[step]));
}
