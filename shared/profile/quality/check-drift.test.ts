import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { checkDrift } from "./check-drift.ts";

const columns = [
	{ name: "day", type: "day", mostMissing: 1 },
	{ name: "x", type: "number", mostMissing: 1 },
] as const;
const random = createRandom(1);
const table = (shift: number) => ({
	names: ["day", "x"],
	rows: Array.from({ length: 400 }, (_, i) => [
		`20${20 + shift}-01-0${1 + (i % 9)}`,
		(random.normal() + shift).toFixed(3),
	]),
});

it("finds a shift that is large and real, not a change of days or of chance", () => {
	expect(checkDrift(table(0), table(0), columns, { level: "red" })).toEqual([]);
	expect(
		checkDrift(table(1), table(0), columns, { level: "red" }),
	).toMatchObject([{ gate: "drift", state: "red", column: "x" }]);
	expect(
		checkDrift(table(1), { names: [], rows: [] }, columns, { level: "red" }),
	).toEqual([]);
});
