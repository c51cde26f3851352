import { expect, it } from "vitest";
import { checkOutliers } from "./check-outliers.ts";

const columns = [{ name: "x", type: "number", mostMissing: 1 }] as const;
const check = (values: number[], mostShare = 0.02) =>
	checkOutliers(
		{ names: ["x"], rows: values.map((value) => [String(value)]) },
		columns,
		{ mostShare, level: "amber" },
	);
const usual = Array.from({ length: 60 }, (_, i) => 100 + (i % 11));

it("finds what lies far outside, and says where", () => {
	expect(check(usual)).toEqual([]);
	const [found] = check([...usual, 9_000, 12_000]);
	expect(found).toMatchObject({
		gate: "outliers",
		state: "amber",
		column: "x",
	});
	expect(found?.message.en).toBe(
		"x: 2 values lie far outside, such as 9000 in line 62; 2 % are allowed.",
	);
	expect(check([...usual, 9_000, 12_000], 0.05)).toEqual([]);
});

it("does not judge a handful, or a column of one value", () => {
	expect(check([1, 1, 1, 900])).toEqual([]);
	expect(check([...usual.map(() => 5), 900, 900])).toEqual([]);
});
