import { expect, it } from "vitest";
import { respond } from "./respond.ts";

it("is nothing for nothing and full * tanh(rate * spend) else", () => {
	const response = {
		channel: "tv",
		full: Float64Array.of(300),
		rate: Float64Array.of(0.02),
	};
	expect(respond(response, 0)[0]).toBe(0);
	expect(respond(response, 25)[0]).toBeCloseTo(300 * Math.tanh(0.5), 10);
});
