import { expect, it } from "vitest";
import { checkLearning } from "./check-learning.ts";
import type { PriorComparison } from "./compare-with-priors.ts";

const one = (
	channel: string,
	role: "curve" | "size",
	moved: number,
): PriorComparison => {
	const some = { mean: 0, sd: 1, q3: -1, q97: 1 };
	return {
		name: `${role}[${channel}]`,
		channel,
		role,
		prior: some,
		posterior: some,
		moved,
	};
};

it("names channels whose curve the data did not move", () => {
	const found = checkLearning([
		one("tv", "curve", 0.6),
		one("tv", "size", 0.9),
		one("radio", "curve", 0.1),
		one("radio", "size", 0.9),
	]);
	expect(found).toMatchObject({ level: "caution", about: ["radio"] });
	expect(found.headline.en).toContain("radio is a guess");
});

it("is good where all moved and poor where not even the sizes did", () => {
	expect(
		checkLearning([one("tv", "curve", 0.6), one("tv", "size", 0.9)]).level,
	).toBe("good");
	expect(
		checkLearning([one("tv", "curve", 0.1), one("tv", "size", 0.1)]).level,
	).toBe("poor");
	expect(checkLearning([]).level).toBe("good");
});
