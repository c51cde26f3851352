import { describe, expect, it } from "vitest";
import { minorUnitMicros } from "./minor-unit-micros.ts";

describe("minorUnitMicros", () => {
	it("knows cents, whole units and thousandths", () => {
		expect(minorUnitMicros("EUR")).toBe(10_000n);
		expect(minorUnitMicros("JPY")).toBe(1_000_000n);
		expect(minorUnitMicros("KWD")).toBe(1_000n);
	});
});
