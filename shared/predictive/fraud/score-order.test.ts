import { expect, it } from "vitest";
import { scoreOrder } from "./score-order.ts";

const signals = {
	velocity: 3,
	elsewhere: 1,
	returnShare: 0.08,
	couponRepeats: 0,
	valueOutlier: 0,
	isNew: 1,
};

it("gives points without a model and a chance with one, the level being the higher of both", () => {
	expect(scoreOrder(signals, null)).toMatchObject({
		level: "high",
		points: 3.5,
		p: null,
	});
	const sure = {
		logistic: { intercept: 2, terms: [], weights: [], errors: [] },
		calibration: { kind: "platt", intercept: 0, slope: 1 },
		bands: [{ upTo: 1, predicted: 0.88, left: 88, rows: 100 }],
		orders: 400,
		cases: 40,
		auc: { value: 0.9, low: 0.85, high: 0.94 },
	} as const;
	const quiet = { ...signals, velocity: 0, elsewhere: 0 };
	const { level, p, points } = scoreOrder(quiet, sure);
	expect([level, points]).toEqual(["high", 0]);
	expect(p?.value).toBeCloseTo(0.881, 3);
	expect(p && p.low < 0.881 && 0.881 < p.high).toBe(true);
});
