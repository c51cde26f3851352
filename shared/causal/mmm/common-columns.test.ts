import { expect, it } from "vitest";
import { commonColumns } from "./common-columns.ts";

const column = {
	family: "gamma_control",
	name: "price",
	raw: new Float64Array(2),
	scaled: new Float64Array(2),
	centre: 0,
	scale: 1,
};

it("finds the columns that markets differ from", () => {
	const own = (market: number) => ({ ...column, own: { market, common: 1 } });
	const columns = [column, column, own(0), own(1)];
	expect([...commonColumns({ columns })]).toEqual([1]);
	expect(commonColumns({ columns: [column] }).size).toBe(0);
});
