import { expect, it } from "vitest";
import { checkReturns } from "./check-returns.ts";

const channel = (name: string, total: number, spend: number) => ({
	channel: name,
	total: { mean: total, q3: 0.9 * total, q97: 1.1 * total },
	spend,
});

it("grades what media are credited with", () => {
	const observed = [500, 500];
	expect(
		checkReturns({
			observed,
			channels: [channel("tv", 200, 100), channel("web", 100, 50)],
		}).level,
	).toBe("good");
	expect(
		checkReturns({ observed, channels: [channel("tv", 900, 100)] }).level,
	).toBe("poor");
	const brand = checkReturns({
		observed,
		channels: [channel("tv", 100, 1000), channel("brand", 100, 10)],
	});
	expect(brand).toMatchObject({ level: "caution", about: ["brand"] });
	// Media nobody pays for have no return.
	expect(
		checkReturns({
			observed,
			channels: [channel("tv", 100, 1000), channel("news", 100, 0)],
		}).level,
	).toBe("good");
});
