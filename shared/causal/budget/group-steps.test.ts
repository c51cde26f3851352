import { describe, expect, it } from "vitest";
import { groupSteps } from "./group-steps.ts";

describe("groupSteps", () => {
	it("rounds inwards and counts from the channels' minimums", () => {
		const limits = [{ min: 4 }, { min: 6 }, { min: 100 }];
		const group = { members: [0, 1], min: 21, max: 39 };
		expect(groupSteps([group], limits, 5)).toEqual([
			{ members: [0, 1], min: 3, max: 5 },
		]);
		expect(groupSteps([{ ...group, min: 0 }], limits, 5)[0]?.min).toBe(0);
		expect(groupSteps([group], limits, 0)[0]).toMatchObject({ min: 0, max: 0 });
	});
});
