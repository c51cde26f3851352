import { expect, it } from "vitest";
import { judgeByRules } from "./judge-by-rules.ts";

const quiet = {
	velocity: 0,
	elsewhere: 0,
	returnShare: 0.08,
	couponRepeats: 0,
	valueOutlier: 0,
	isNew: 0,
};

it("is silent about an ordinary order, and about what is not known", () => {
	expect(judgeByRules(quiet)).toEqual({ points: 0, findings: [] });
	expect(
		judgeByRules({ ...quiet, elsewhere: Number.NaN, valueOutlier: Number.NaN })
			.points,
	).toBe(0);
});

it.each([
	["velocity", { velocity: 3 }, "4 orders within three days"],
	["elsewhere", { elsewhere: 1, isNew: 1 }, "first order, and"],
	["returns", { returnShare: 0.5 }, "given back"],
	["coupon", { couponRepeats: 2 }, "for the 3rd time"],
	["value", { valueOutlier: 4 }, "unusually high value"],
])("names what %s is about", (rule, signals, says) => {
	const { findings } = judgeByRules({ ...quiet, ...signals });
	expect(findings.map((one) => one.rule)).toEqual([rule]);
	expect(findings[0]?.words.en).toContain(says);
});
