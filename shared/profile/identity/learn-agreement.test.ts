import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { learnAgreement } from "./learn-agreement.ts";

it("recovers m and the share of matches from a mixture it simulated", () => {
	const random = createRandom(3);
	const truth = {
		share: 0.15,
		m: [0.9, 0.08, 0.02],
		u: [0.02, 0.03, 0.95],
		crossed: 0.1,
	};
	const pick = (shares: readonly number[]) => {
		let left = random.uniform();
		return shares.findIndex((share) => {
			left -= share;
			return left < 0;
		});
	};
	const counts = new Map<string, { levels: Uint8Array; count: number }>();
	for (let i = 0; i < 20_000; i++) {
		const isMatch = random.uniform() < truth.share;
		const levels = Uint8Array.from({ length: 5 }, (_, column) =>
			column === 4
				? Number(isMatch && random.uniform() < truth.crossed)
				: pick(isMatch ? truth.m : truth.u),
		);
		const seen = counts.get(levels.join());
		if (seen) seen.count += 1;
		else counts.set(levels.join(), { levels, count: 1 });
	}
	const learnt = learnAgreement(
		[...counts.values()],
		[truth.u, truth.u, truth.u, truth.u],
		1,
	);
	expect(learnt.share).toBeCloseTo(truth.share, 2);
	for (const list of learnt.m)
		for (const [level, share] of (list ?? []).entries())
			expect(Math.abs(share - (truth.m[level] ?? 0))).toBeLessThan(0.02);
	expect(learnt.exchanged[0]).toBeCloseTo(truth.crossed, 1);
});

it("leaves out the columns of the key, and stays finite without pairs", () => {
	const learnt = learnAgreement([], [null, [0.1, 0.9]], 0);
	expect(learnt.m[0]).toBeNull();
	expect(learnt.m[1]?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(
		1,
		12,
	);
	expect(Number.isFinite(learnt.share)).toBe(true);
});
