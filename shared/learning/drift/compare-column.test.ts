import { expect, it } from "vitest";
import { compareColumn } from "./compare-column.ts";

const read = (text: string) =>
	/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;

it("takes numbers as numbers, and one word among them as categories", () => {
	expect(compareColumn(["1", "2"], ["2", "3"], read).kind).toBe("number");
	const mixed = compareColumn(["1", "2"], ["2", "x"], read);
	expect(mixed.kind).toBe("category");
	expect(mixed.psi?.bins).toBe(3);
});

it("sees values that went missing, and columns of nothing", () => {
	const full = Array.from({ length: 100 }, (_, i) => String(i % 10));
	const holes = full.map((cell, i) => (i % 3 === 0 ? "" : cell));
	const gap = compareColumn(full, holes, read);
	expect(gap.missing).toMatchObject({ reference: 0, current: 0.34 });
	expect(gap.p).toBeLessThan(1e-6);
	expect(
		compareColumn(
			full,
			full.map(() => ""),
			read,
		),
	).toMatchObject({ kind: "empty", psi: null });
	expect(compareColumn([], [], read)).toMatchObject({ kind: "empty", p: 1 });
});

it("takes a column with NaN or infinity among its numbers for categories", () => {
	for (const odd of ["NaN", "Infinity"]) {
		const cells = ["1", "2", odd, "4"];
		expect(compareColumn(cells, cells, Number).kind).toBe("category");
	}
});
