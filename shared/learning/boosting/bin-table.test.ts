import { expect, it } from "vitest";
import { binTable } from "./bin-table.ts";

const features = [{ name: "n" }, { name: "k", levels: ["a", "b"] }];

it("counts edges below a number, takes a category's code, and keeps a bin for what is missing", () => {
	const columns = [
		Float64Array.of(1, 2, Number.NaN, 7),
		Float64Array.of(1, 0, 1, Number.NaN),
	];
	const binned = binTable({ features, columns }, Int32Array.of(0, 1, 2), 254);
	expect([...(binned.bins[0] ?? [])]).toEqual([0, 1, 2, 1]);
	expect([...(binned.bins[1] ?? [])]).toEqual([1, 0, 1, 2]);
	expect(binned.missing).toEqual([2, 2]);
});

it("refuses more categories than fit", () => {
	const levels = Array.from({ length: 255 }, String);
	const table = {
		features: [{ name: "k", levels }],
		columns: [Float64Array.of(0)],
	};
	expect(() => binTable(table, Int32Array.of(0), 254)).toThrow(/254/);
});
