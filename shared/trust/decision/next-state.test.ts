import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Action, arrows, nextState, type State } from "./next-state.ts";

const actions = Object.keys(arrows) as Action[];
const states = [
	...new Set(
		actions.flatMap((action) => [...arrows[action].from, arrows[action].to]),
	),
];
const roles = ["viewer", "editor", "approver", "admin"] as const;

describe("nextState", () => {
	it("walks the whole way from draft to measured", () => {
		const way: [Action, State][] = [
			["submit", "in-review"],
			["request-changes", "changes-requested"],
			["submit", "in-review"],
			["approve", "approved"],
			["apply", "applied"],
			["revert", "reverted"],
			["measure", "measured"],
		];
		let state: State = "draft";
		for (const [action, to] of way) {
			const move = nextState({
				state,
				action,
				role: "approver",
				isOwn: false,
				selfApproval: false,
			});
			expect(move).toEqual({ ok: true, to });
			state = to;
		}
	});

	it("keeps the proposer from approving, unless the workspace says so", () => {
		const own = {
			state: "in-review",
			action: "approve",
			role: "admin",
			isOwn: true,
		} as const;
		expect(nextState({ ...own, selfApproval: false })).toEqual({
			ok: false,
			reason: "own-proposal",
		});
		expect(nextState({ ...own, selfApproval: true })).toEqual({
			ok: true,
			to: "approved",
		});
	});

	it("never approves, applies or measures without a review in between", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						action: fc.constantFrom(...actions),
						role: fc.constantFrom(...roles),
						isOwn: fc.boolean(),
						selfApproval: fc.boolean(),
					}),
					{ maxLength: 30 },
				),
				(moves) => {
					let state: State = "draft";
					let isReviewed = false;
					for (const move of moves) {
						const result = nextState({ state, ...move });
						if (!result.ok) continue;
						expect(states).toContain(result.to);
						if (result.to === "in-review") isReviewed = false;
						if (result.to === "approved") {
							expect(move.role === "approver" || move.role === "admin").toBe(
								true,
							);
							expect(move.isOwn && !move.selfApproval).toBe(false);
							isReviewed = true;
						}
						if (["applied", "reverted", "measured"].includes(result.to))
							expect(isReviewed).toBe(true);
						state = result.to;
					}
				},
			),
		);
	});

	it("lets a viewer do nothing", () => {
		for (const state of states)
			for (const action of actions)
				expect(
					nextState({
						state,
						action,
						role: "viewer",
						isOwn: false,
						selfApproval: true,
					}).ok,
				).toBe(false);
	});
});
