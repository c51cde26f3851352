import { expect, it } from "vitest";
import { checkOutliers } from "./check-outliers.ts";

it("names weeks far out of line", () => {
	const target = [10, 11, 9, 10, 12, 8, 10, 11, 9, 10];
	const dates = target.map((_, t) => `2024-01-${10 + t}`);
	expect(checkOutliers({ dates, target }).level).toBe("good");
	const odd = checkOutliers({ dates, target: target.with(3, 100) });
	expect(odd).toMatchObject({
		level: "caution",
		about: ["2024-01-13"],
		figure: { value: 1 },
	});
	expect(odd.headline.en).toContain("2024-01-13");
});
