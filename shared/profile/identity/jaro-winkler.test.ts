import { expect, it } from "vitest";
import { jaroWinkler } from "./jaro-winkler.ts";

it("gives Winkler's published values", () => {
	// Winkler (1990), table of the Bureau of the Census; Jellyfish gives the same to four places.
	for (const [a, b, value] of [
		["martha", "marhta", 0.9611],
		["dwayne", "duane", 0.84],
		["dixon", "dicksonx", 0.8133],
		["abc", "xyz", 0],
	] as const)
		expect(jaroWinkler(a, b)).toBeCloseTo(value, 4);
});

it("is symmetric where it matters: equal, empty, long", () => {
	expect(jaroWinkler("a", "a")).toBe(1);
	expect(jaroWinkler("", "a")).toBe(0);
	expect(jaroWinkler("x".repeat(500), `${"x".repeat(499)}y`)).toBeCloseTo(1, 6);
	expect(jaroWinkler("crate", "trace")).toBeCloseTo(
		jaroWinkler("trace", "crate"),
		12,
	);
});
