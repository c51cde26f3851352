import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	nextUnitState,
	type UnitMove,
	type UnitState,
	unitArrows,
} from "./next-unit-state.ts";

const moves = Object.keys(unitArrows) as UnitMove[];
const states = [
	...new Set(
		moves.flatMap((move) => [...unitArrows[move].from, unitArrows[move].to]),
	),
];
const roles = ["viewer", "editor", "approver", "admin"] as const;

const arbitraryMove = fc.record({
	move: fc.constantFrom(...moves),
	role: fc.constantFrom(...roles),
	isOwn: fc.boolean(),
	selfApproval: fc.boolean(),
	reason: fc.constantFrom("", "  ", "too loud"),
});

describe("nextUnitState", () => {
	it("walks the whole way from checked to published, and back", () => {
		const way: [UnitMove, UnitState][] = [
			["submit", "in-review"],
			["request-changes", "changes-requested"],
			["revise", "checked"],
			["submit", "in-review"],
			["approve", "approved"],
			["publish", "published"],
			["publish", "published"],
			["expire", "expired"],
			["submit", "in-review"],
			["approve", "approved"],
			["publish", "published"],
			["take-back", "withdrawn"],
		];
		let state: UnitState = "checked";
		for (const [move, to] of way) {
			expect([
				move,
				nextUnitState({
					state,
					move,
					role: "approver",
					isOwn: false,
					selfApproval: false,
					reason: "because",
				}),
			]).toEqual([move, { ok: true, to }]);
			state = to;
		}
	});

	it("keeps whoever wrote a text from approving it, unless the workspace says so", () => {
		const own = {
			state: "in-review",
			move: "approve",
			role: "admin",
			isOwn: true,
			reason: "",
		} as const;
		expect(nextUnitState({ ...own, selfApproval: false })).toEqual({
			ok: false,
			reason: "own-text",
		});
		expect(nextUnitState({ ...own, selfApproval: true }).ok).toBe(true);
	});

	it("wants a reason for a refusal", () => {
		for (const move of ["request-changes", "reject"] as const)
			expect(
				nextUnitState({
					state: "in-review",
					move,
					role: "approver",
					isOwn: false,
					selfApproval: false,
					reason: " ",
				}),
			).toEqual({ ok: false, reason: "reason-missing" });
	});

	it("publishes nothing that was not approved by another person since it was last changed", () => {
		fc.assert(
			fc.property(fc.array(arbitraryMove, { maxLength: 40 }), (walk) => {
				let state: UnitState = "draft";
				let isApproved = false;
				for (const step of walk) {
					const result = nextUnitState({ state, ...step });
					if (!result.ok) continue;
					expect(states).toContain(result.to);
					if (step.move === "revise" || step.move === "expire")
						isApproved = false;
					if (step.move === "approve") {
						expect(["approver", "admin"]).toContain(step.role);
						expect(step.isOwn && !step.selfApproval).toBe(false);
						isApproved = true;
					}
					if (result.to === "approved" || result.to === "published")
						expect(isApproved).toBe(true);
					state = result.to;
				}
			}),
		);
	});

	it("lets a viewer do nothing, and nothing out of withdrawn", () => {
		const ask = { isOwn: false, selfApproval: true, reason: "x" } as const;
		for (const move of moves) {
			for (const state of states)
				expect(nextUnitState({ ...ask, state, move, role: "viewer" }).ok).toBe(
					false,
				);
			expect(
				nextUnitState({ ...ask, state: "withdrawn", move, role: "admin" }).ok,
			).toBe(false);
		}
	});
});
