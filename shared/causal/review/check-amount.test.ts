import { expect, it } from "vitest";
import { completeSpec } from "../mmm/complete-spec.ts";
import { checkAmount } from "./check-amount.ts";

const spec = completeSpec({ date: "d", target: "y", channels: ["a", "b"] });
const dates = (count: number) => new Array<string>(count).fill("2024-01-01");

it("counts weeks, markets together, for each of twelve quantities", () => {
	expect(checkAmount({ dates: dates(120) }, spec)).toMatchObject({
		level: "good",
		figure: { value: 10, limit: 10 },
	});
	expect(checkAmount({ dates: dates(60) }, spec).level).toBe("caution");
	expect(checkAmount({ dates: dates(40) }, spec).level).toBe("poor");
	const geo = { name: "", target: [], channels: [], controls: [] };
	expect(
		checkAmount({ dates: dates(40), geos: [geo, geo, geo] }, spec).level,
	).toBe("good");
});
