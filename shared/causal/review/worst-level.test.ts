import { expect, it } from "vitest";
import { worstLevel } from "./worst-level.ts";

it("is the worst of all, and good for none", () => {
	expect(worstLevel([])).toBe("good");
	expect(worstLevel([{ level: "caution" }, { level: "good" }])).toBe("caution");
	expect(worstLevel([{ level: "poor" }, { level: "caution" }])).toBe("poor");
});
