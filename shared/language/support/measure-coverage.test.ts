import { expect, it } from "vitest";
import { measureCoverage } from "./measure-coverage.ts";

it("counts what is named by all its words", () => {
	expect(
		measureCoverage("Wanderschuhe für Damen", ["wanderschuh damen", "Herren"]),
	).toBe(0.5);
	expect(measureCoverage("Text", [])).toBeNull();
});
