import { describe, expect, it } from "vitest";
import { sevenThreeOne } from "./seven-three-one.ts";

describe("sevenThreeOne", () => {
	it("gives the check digits of specimen documents", () => {
		expect(sevenThreeOne("T22000129")).toBe(3);
		expect(sevenThreeOne("C01X00T47")).toBe(8);
		expect(sevenThreeOne("L898902C3")).toBe(6);
	});
	it("refuses other characters", () => {
		expect(sevenThreeOne("t22")).toBeNull();
		expect(sevenThreeOne("")).toBeNull();
	});
});
