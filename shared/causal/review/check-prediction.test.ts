import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { checkPrediction } from "./check-prediction.ts";

const random = createRandom(5);
const row = () =>
	Float64Array.from({ length: 52 }, () => 100 + random.normal());
const replicas = Array.from({ length: 400 }, row);

it("accepts data of the model's own making", () => {
	expect(checkPrediction([...row()], replicas).level).toBe("good");
});

it("sees a total that is off, and weeks that scatter more than promised", () => {
	const high = [...row()].map((value) => value + 1);
	expect(checkPrediction(high, replicas)).toMatchObject({
		level: "poor",
		figure: { limit: 0.05 },
	});
	const wild = [...row()].map((_, t) => 100 + (t % 2 === 0 ? 5 : -5));
	expect(checkPrediction(wild, replicas)).toMatchObject({
		level: "caution",
		figure: { value: 0, limit: 0.85 },
	});
});
