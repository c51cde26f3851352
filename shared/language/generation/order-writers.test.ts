import { expect, it } from "vitest";
import { orderWriters } from "./order-writers.ts";

const writers = [
	{ name: "e", tier: "embedded" },
	{ name: "c", tier: "cheaper" },
	{ name: "p", tier: "premium" },
] as const;
const names = (passed: number, written: number, prefers = true) =>
	orderWriters(
		writers,
		[
			{ writer: "p", written: 200, passed: 180 },
			{ writer: "c", written, passed },
		],
		prefers,
	)
		.map(({ name }) => name)
		.join("");

it("asks the cheaper model first only once it is shown to pass as often", () => {
	expect(names(200, 200, false)).toBe("pce");
	expect(names(196, 200)).toBe("cpe");
	expect(names(40, 40)).toBe("pce");
	expect(names(150, 200)).toBe("pce");
	expect(
		orderWriters(writers, [], true)
			.map(({ name }) => name)
			.join(""),
	).toBe("pce");
});
