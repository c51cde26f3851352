import { expect, it } from "vitest";
import { createDayReader } from "./create-day-reader.ts";

it("tells day/month from month/day by the whole column, and refuses to guess", () => {
	expect(createDayReader(["31/01/2026", "01/02/2026"])("01/02/2026")).toBe(
		20485,
	);
	expect(
		createDayReader(["01/31/2026", "02/01/2026"])("02/01/2026 14:00"),
	).toBe(20485);
	expect(createDayReader(["01/02/2026"])("01/02/2026")).toBeNull();
	// Both orders in one column: neither can be right.
	expect(
		createDayReader(["31/01/2026", "01/31/2026"])("01/02/2026"),
	).toBeNull();
});

it("reads every other day as before", () => {
	const read = createDayReader([]);
	expect(read("2026-02-01")).toBe(20485);
	expect(read("01.02.2026")).toBe(20485);
	expect(read("gestern")).toBeNull();
});
