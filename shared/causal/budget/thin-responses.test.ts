import { describe, expect, it } from "vitest";
import { respond } from "../mmm/respond.ts";
import { thinResponses } from "./thin-responses.ts";

describe("thinResponses", () => {
	it("keeps every n-th draw, with its markets and exponent", () => {
		const curve = {
			channel: "a",
			markets: 2,
			shape: "hill" as const,
			full: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
			rate: Float64Array.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5),
			exponent: Float64Array.of(1, 2, 3, 4, 5),
		};
		const { responses, every } = thinResponses([curve], 3);
		expect(every).toBe(2);
		const [thin] = responses;
		if (!thin) throw new Error("one in, one out");
		const all = respond(curve, 1.5);
		expect(Array.from(respond(thin, 1.5))).toEqual([all[0], all[2], all[4]]);
		expect(thinResponses([curve], 100).responses[0]).toEqual(curve);
	});
});
