import { expect, it } from "vitest";
import { checkVariation } from "./check-variation.ts";

const moving = Array.from({ length: 30 }, (_, t) => 100 + 50 * (t % 3));
const steady = moving.map((x) => 100 + x / 100);
const rare = moving.map((x, t) => (t < 3 ? x : 0));
const series = (lists: number[][]) => ({
	dates: [],
	target: [],
	channels: lists.map((values, m) => ({
		name: `c${m}`,
		values,
		spend: values,
	})),
	controls: [],
});

it("names channels that hardly change or hardly ran", () => {
	expect(checkVariation(series([moving, moving])).level).toBe("good");
	expect(checkVariation(series([moving, steady, rare]))).toMatchObject({
		level: "caution",
		about: ["c1", "c2"],
	});
	expect(checkVariation(series([steady])).level).toBe("poor");
});
