import { expect, it } from "vitest";
import { valueCorrelation } from "./value-correlation.ts";

const row = (frequency: number, value: number | null) => ({
	id: "c",
	frequency,
	recency: 1,
	age: 2,
	value,
});

it("is 1 on a line, 0 across, and not told without variation or with few", () => {
	const line = Array.from({ length: 40 }, (_, i) => row(i + 1, 2 * i + 5));
	expect(valueCorrelation(line)).toBeCloseTo(1, 10);
	const across = line.map((_, i) => row(1 + (i % 2), 5 + (i % 4 < 2 ? 1 : 0)));
	expect(valueCorrelation(across)).toBeCloseTo(0, 10);
	expect(valueCorrelation(line.map(() => row(1, 3)))).toBeNull();
	expect(valueCorrelation(line.slice(0, 20))).toBeNull();
	expect(valueCorrelation([...line, row(0, null)])).toBeCloseTo(1, 10);
});
