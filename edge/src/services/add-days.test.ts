import { expect, it } from "vitest";
import { addDays } from "./add-days.ts";

it("counts calendar days over ends of months and years, both ways", () => {
	expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
	expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
	expect(addDays("2028-02-29", 0)).toBe("2028-02-29");
});
