import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { judgeDrift } from "./judge-drift.ts";

const read = (text: string) =>
	text.trim() === ""
		? null
		: Number.isFinite(Number(text))
			? Number(text)
			: null;
const normals = (seed: number, n: number, shift: number) => {
	const random = createRandom(seed);
	return Array.from({ length: n }, () => String(random.normal() + shift));
};
const verdict = (n: number, shift: number, seed = 1) =>
	judgeDrift(
		[
			{
				column: "x",
				reference: normals(seed, n, 0),
				current: normals(seed + 5000, n, shift),
			},
		],
		read,
	).columns[0]?.verdict;

it("says the same of the same shift on 300, 3,000 and 30,000 rows", () => {
	// PSI of a normal shifted by s is s²: 0.04 is a trifle, 0.64 a drift.
	for (const n of [300, 3000, 30_000]) {
		expect(verdict(n, 0.2)).toBe("no-drift");
		expect(verdict(n, 0.8)).toBe("drift");
	}
	expect(verdict(3000, 0.4)).toBe("watch");
	expect(verdict(30_000, 0.4)).toBe("watch");
});

it("does not cry wolf: equal tables of 10 to 2,000 rows, at most 5 % false alarms", () => {
	let alarms = 0;
	for (const n of [10, 30, 200, 2000])
		for (let seed = 1; seed <= 50; seed++)
			if (verdict(n, 0, seed * 7) !== "no-drift") alarms += 1;
	// Binomial(200, .05) exceeds 17 with chance 0.01; on many rows the effect must be large as well.
	expect(alarms).toBeLessThanOrEqual(17);
});

it("adjusts across columns, and takes the worst for the whole", () => {
	const columns = Array.from({ length: 20 }, (_, i) => ({
		column: `c${i}`,
		reference: normals(i + 1, 200, 0),
		current: normals(i + 900, 200, i === 3 ? 1.5 : 0),
	}));
	const judged = judgeDrift(columns, read);
	expect(judged.verdict).toBe("drift");
	expect(
		judged.columns
			.filter(({ verdict }) => verdict !== "no-drift")
			.map(({ column }) => column),
	).toEqual(["c3"]);
	for (const { p, pAdjusted } of judged.columns)
		expect(pAdjusted).toBeGreaterThanOrEqual(p);
});

it("sees categories shift and values go missing; and tells nothing of nothing", () => {
	const colours = (share: number) =>
		Array.from({ length: 1000 }, (_, i) => (i % 100 < share ? "red" : "blue"));
	expect(
		judgeDrift(
			[{ column: "c", reference: colours(20), current: colours(60) }],
			read,
		).verdict,
	).toBe("drift");
	const full = normals(1, 500, 0);
	const holes = full.map((cell, i) => (i % 10 < 3 ? "" : cell));
	expect(
		judgeDrift([{ column: "x", reference: full, current: holes }], read)
			.verdict,
	).toBe("drift");
	expect(judgeDrift([], read)).toEqual({ verdict: "no-drift", columns: [] });
	expect(
		judgeDrift([{ column: "x", reference: [], current: [] }], read).verdict,
	).toBe("no-drift");
	const ids = (from: number) =>
		Array.from({ length: 300 }, (_, i) => `order-${from + i}`);
	const told = judgeDrift(
		[{ column: "id", reference: ids(0), current: ids(900) }],
		read,
	);
	expect(told.verdict).toBe("no-drift");
	expect(told.columns[0]?.words.en).toContain("Cannot be told");
});
