import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StagedModel } from "./model-stage.ts";
import { type ModelMove, mostCanaryShare, moveModel } from "./move-model.ts";

const fresh = (id: string, mayAnswer = true): StagedModel => ({
	id,
	stage: "candidate",
	share: 0,
	activation: 0,
	mayAnswer,
});
const after = (models: readonly StagedModel[], ...moves: ModelMove[]) =>
	moves.reduce<readonly StagedModel[]>((now, move) => {
		const moved = moveModel(now, move);
		if (!moved.ok) throw new Error(`${move.to}: ${moved.reason}`);
		return moved.models;
	}, models);
const stages = (models: readonly StagedModel[]) =>
	Object.fromEntries(models.map(({ id, stage }) => [id, stage]));

describe("moveModel", () => {
	it("walks a model through its stages and back in one step", () => {
		const both = after(
			[fresh("a"), fresh("b")],
			{ to: "active", id: "a" },
			{ to: "shadow", id: "b" },
			{ to: "canary", id: "b", share: 0.1 },
			{ to: "active", id: "b" },
		);
		expect(stages(both)).toEqual({ a: "retired", b: "active" });
		expect(stages(after(both, { to: "rollback" }))).toEqual({
			a: "active",
			b: "retired",
		});
	});

	it("goes further back with each rollback, and says when nothing is left", () => {
		const three = after(
			["a", "b", "c"].map((id) => fresh(id)),
			{ to: "active", id: "a" },
			{ to: "active", id: "b" },
			{ to: "active", id: "c" },
			{ to: "rollback" },
			{ to: "rollback" },
		);
		expect(stages(three)).toEqual({ a: "active", b: "retired", c: "retired" });
		expect(moveModel(three, { to: "rollback" })).toEqual({
			ok: false,
			reason: "nothing-before",
		});
	});

	it("brings the last one back after the active one was put away", () => {
		const none = after(
			[fresh("a")],
			{ to: "active", id: "a" },
			{ to: "retired", id: "a" },
		);
		expect(stages(after(none, { to: "rollback" }))).toEqual({ a: "active" });
	});

	it("refuses with the reason", () => {
		const reasonOf = (models: readonly StagedModel[], move: ModelMove) => {
			const moved = moveModel(models, move);
			return moved.ok ? "moved" : moved.reason;
		};
		const models = [fresh("a"), fresh("weak", false)];
		expect([
			reasonOf(models, { to: "active", id: "x" }),
			reasonOf(models, { to: "active", id: "weak" }),
			reasonOf(models, { to: "canary", id: "a", share: 0.1 }),
			reasonOf(models, { to: "canary", id: "a", share: 0.6 }),
			reasonOf(after(models, { to: "shadow", id: "a" }), {
				to: "shadow",
				id: "a",
			}),
			reasonOf(models, { to: "rollback" }),
		]).toEqual([
			"unknown-model",
			"not-passed",
			"needs-active",
			"share-out-of-range",
			"already-there",
			"nothing-before",
		]);
	});

	it("keeps its promises over any sequence of moves", () => {
		const id = fc.constantFrom("a", "b", "c", "d");
		const move: fc.Arbitrary<ModelMove> = fc.oneof(
			fc.record({ to: fc.constantFrom("shadow", "active", "retired"), id }),
			fc.record({
				to: fc.constant("canary" as const),
				id,
				share: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
			}),
			fc.record({ to: fc.constant("rollback" as const) }),
		);
		fc.assert(
			fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
				let models: readonly StagedModel[] = [
					fresh("a"),
					fresh("b"),
					fresh("c"),
					fresh("d", false),
				];
				for (const one of moves) {
					const moved = moveModel(models, one);
					if (!moved.ok) continue;
					expect(moved.changed.length).toBeGreaterThan(0);
					models = moved.models;
					const at = (stage: string) =>
						models.filter((model) => model.stage === stage);
					expect(at("active").length).toBeLessThanOrEqual(1);
					expect(at("canary").length).toBeLessThanOrEqual(1);
					for (const { stage, share, mayAnswer } of models) {
						if (stage === "active") expect(share).toBe(1);
						else if (stage === "canary")
							expect(share > 0 && share <= mostCanaryShare).toBe(true);
						else expect(share).toBe(0);
						if (share > 0) expect(mayAnswer).toBe(true);
					}
				}
			}),
			{ numRuns: 300, seed: 7 },
		);
	});
});
