import { describe, expect, it } from "vitest";
import type { Vectors } from "../../src/ports.ts";

/** What every vector search keeps, whoever provides it. `settle` waits until what was written can be found. */
export function vectorsSuite(
	name: string,
	open: () => Vectors,
	settle: () => Promise<void> = async () => {},
): void {
	describe(`vectors: ${name}`, () => {
		let count = 0;
		const newWorkspace = () =>
			`wsp_${name.replace(/\W/g, "").slice(0, 10)}${count++}`;

		it("finds the nearest by angle, best first, whatever the lengths", async () => {
			const vectors = open();
			const workspace = newWorkspace();
			await vectors.upsert(workspace, "ads", [
				{ id: "east", values: [5, 0, 0] },
				{ id: "north-east", values: [0.1, 0.1, 0] },
				{ id: "north", values: [0, 1, 0] },
				{ id: "west", values: [-1, 0, 0] },
			]);
			await settle();
			const found = await vectors.query(workspace, "ads", [1, 0, 0], 4);
			expect(found.map(({ id }) => id)).toEqual([
				"east",
				"north-east",
				"north",
				"west",
			]);
			const expected = [1, Math.SQRT1_2, 0, -1];
			for (const [index, { similarity }] of found.entries())
				expect(similarity).toBeCloseTo(expected[index] ?? Number.NaN, 4);
			expect(await vectors.query(workspace, "ads", [1, 0, 0], 2)).toHaveLength(
				2,
			);
		});

		it("replaces a vector under its id, and removes by id", async () => {
			const vectors = open();
			const workspace = newWorkspace();
			await vectors.upsert(workspace, "ads", [
				{ id: "a", values: [1, 0] },
				{ id: "b", values: [0, 1] },
			]);
			await vectors.upsert(workspace, "ads", [{ id: "a", values: [-1, 0] }]);
			await settle();
			expect(
				(await vectors.query(workspace, "ads", [1, 0], 5)).map(({ id }) => id),
			).toEqual(["b", "a"]);
			await vectors.remove(workspace, "ads", ["b", "never-there"]);
			await settle();
			expect(
				(await vectors.query(workspace, "ads", [1, 0], 5)).map(({ id }) => id),
			).toEqual(["a"]);
		});

		it("keeps workspaces and collections apart", async () => {
			const vectors = open();
			const [mine, theirs] = [newWorkspace(), newWorkspace()];
			await vectors.upsert(theirs, "ads", [{ id: "same", values: [1, 0] }]);
			await vectors.upsert(mine, "notes", [{ id: "same", values: [1, 0] }]);
			await settle();
			expect(await vectors.query(mine, "ads", [1, 0], 5)).toEqual([]);
			await vectors.remove(mine, "ads", ["same"]);
			await settle();
			expect(await vectors.query(theirs, "ads", [1, 0], 5)).toHaveLength(1);
		});

		it("takes nothing without complaint, and refuses what the platform would", async () => {
			const vectors = open();
			const workspace = newWorkspace();
			await vectors.upsert(workspace, "ads", []);
			await vectors.remove(workspace, "ads", []);
			expect(await vectors.query(workspace, "ads", [1, 0], 1)).toEqual([]);
			for (const limit of [0, 101, 1.5])
				await expect(
					vectors.query(workspace, "ads", [1, 0], limit),
				).rejects.toThrow(RangeError);
			const longId = "x".repeat(65);
			await expect(
				vectors.upsert(workspace, "ads", [{ id: longId, values: [1, 0] }]),
			).rejects.toThrow(RangeError);
		});
	});
}
