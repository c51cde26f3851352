import { expect, it } from "vitest";
import { checkLiftTests } from "./check-lift-tests.ts";
import type { LiftTest } from "./mmm-spec.ts";

const good = { channel: "tv", x: 100, deltaX: 50, deltaY: 900, sigma: 200 };
const columnsOf = (change: Partial<LiftTest>, geo?: string) =>
	checkLiftTests({
		date: "d",
		target: "y",
		channels: ["tv"],
		...(geo === undefined ? {} : { geo }),
		liftTests: [{ ...good, ...change }],
	}).map(({ column }) => column);

it("has nothing against a good one, whichever way it went", () => {
	expect(columnsOf({})).toEqual([]);
	expect(columnsOf({ deltaX: -100, deltaY: -50, weeks: 4 })).toEqual([]);
});

it("names the field", () => {
	expect(columnsOf({ channel: "radio" })).toEqual(["liftTests[0].channel"]);
	expect(columnsOf({ x: -1 })).toEqual(["liftTests[0].x"]);
	expect(columnsOf({ deltaX: -200 })).toEqual(["liftTests[0].deltaX"]);
	expect(columnsOf({ sigma: 0 })).toEqual(["liftTests[0].sigma"]);
	expect(columnsOf({ weeks: 0 })).toEqual(["liftTests[0].weeks"]);
	expect(columnsOf({}, "market")).toEqual(["liftTests[0].geo"]);
	expect(columnsOf({ geo: "north" })).toEqual(["liftTests[0].geo"]);
});
