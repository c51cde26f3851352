import { expect, it } from "vitest";
import { buildAffinityTable } from "./build-affinity-table.ts";
import { invertAffinities } from "./invert-affinities.ts";
import { scoreSession } from "./score-session.ts";

const table = buildAffinityTable(
	["1a", "1b", "2a", "2c", "3b", "3d", "4e"].map(([user = "", item = ""]) => ({
		user,
		item,
		weight: 1,
		day: null,
	})),
	0,
);
const score = (...session: string[]) => {
	const scores = scoreSession(
		table,
		invertAffinities(table, 300),
		session.map((item) => table.itemAt.get(item) ?? 0),
	);
	return Object.fromEntries(
		table.items.map((item, i) => [item, scores.get(i) ?? 0]),
	);
};

it("follows those who share the session's items, the later ones more", () => {
	const scores = score("a", "b");
	// User 2 shares a (1/2), user 3 shares b (1): d before c; nobody leads to e.
	expect(scores.d).toBeCloseTo(1 / 2, 12);
	expect(scores.c).toBeCloseTo(0.5 / 2, 12);
	expect(scores.e).toBe(0);
	expect(Object.values(score()).every((value) => value === 0)).toBe(true);
});
