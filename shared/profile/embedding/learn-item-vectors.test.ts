import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { learnItemVectors } from "./learn-item-vectors.ts";

const perTaste = 15;
const tastes = 6;
const options = { dimensions: 16, learntOn: "2026-11-22" };

/** Sessions of a shop: each is mostly about one taste; a fifth of its items are anything. */
function simulate(seed: number, sessions: number): string[][] {
	const random = createRandom(seed);
	return Array.from({ length: sessions }, () => {
		const taste = random.integer(tastes);
		return Array.from({ length: 2 + random.integer(4) }, () => {
			const own = random.uniform() < 0.8 ? taste : random.integer(tastes);
			return `${own}-${random.integer(perTaste)}`;
		});
	});
}

const cosine = (a: readonly number[], b: readonly number[]) => {
	const dot = a.reduce((sum, one, i) => sum + one * (b[i] ?? 0), 0);
	return dot / (Math.hypot(...a) * Math.hypot(...b));
};

it("recovers which items are of one taste from sessions alone", () => {
	const learnt = learnItemVectors(simulate(1, 3_000), options);
	if (!learnt.ok) throw new Error(learnt.reason);
	const items = Object.entries(learnt.learnt.vectors);
	expect(items).toHaveLength(tastes * perTaste);
	let right = 0;
	for (const [item, own] of items) {
		const nearest = items
			.filter(([other]) => other !== item)
			.map(([other, vector]) => ({ other, likeness: cosine(own, vector) }))
			.sort((a, b) => b.likeness - a.likeness)
			.slice(0, 5);
		for (const { other } of nearest)
			right += other.split("-")[0] === item.split("-")[0] ? 1 : 0;
	}
	// Chance would be 14 / 89 = 16 %.
	expect(right / (5 * items.length)).toBeGreaterThan(0.95);
});

it("gives whole numbers of one length, the same whatever the order and repetition of what it sees", () => {
	const sessions = simulate(2, 400);
	const first = learnItemVectors(sessions, options);
	fc.assert(
		fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
			const mixed = sessions
				.map((session) => ({ session, key: numbers.next().value ?? 0 }))
				.sort((a, b) => a.key - b.key)
				.map(({ session }) => [...session, ...session].reverse());
			expect(learnItemVectors(mixed, options)).toEqual(first);
		}),
		{ numRuns: 4 },
	);
	if (!first.ok) throw new Error(first.reason);
	for (const vector of Object.values(first.learnt.vectors)) {
		expect(vector.every(Number.isInteger)).toBe(true);
		expect(Math.hypot(...vector)).toBeGreaterThan(120);
		expect(Math.hypot(...vector)).toBeLessThan(136);
	}
});

it("leaves rare items out, and says when there is too little", () => {
	const sessions = [...simulate(3, 500), ["rare", "0-1"], ["rare", "0-2"]];
	const learnt = learnItemVectors(sessions, options);
	expect(learnt.ok && "rare" in learnt.learnt.vectors).toBe(false);
	expect(learnItemVectors(simulate(4, 20), options)).toMatchObject({
		ok: false,
		reason: "too-few",
	});
	expect(learnItemVectors([["a"], ["b"]], options)).toEqual({
		ok: false,
		reason: "too-few",
		baskets: 0,
		items: 0,
	});
});
