import { describe, expect, it } from "vitest";
import { until } from "./until.ts";

describe("until", () => {
	it("ends as soon as it holds, or with the time", async () => {
		let asked = 0;
		expect(await until(() => ++asked === 3, 1_000)).toBe(true);
		expect(asked).toBe(3);
		expect(await until(() => false, 20)).toBe(false);
	});
});
