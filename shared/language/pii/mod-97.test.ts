import { describe, expect, it } from "vitest";
import { mod97 } from "./mod-97.ts";

describe("mod97", () => {
	it("is 1 for the registry's example accounts", () => {
		for (const iban of [
			"DE89370400440532013000",
			"AT611904300234573201",
			"CH9300762011623852957",
			"GB29NWBK60161331926819",
		])
			expect(mod97(iban)).toBe(1);
	});
	it("differs for a wrong digit and refuses other characters", () => {
		expect(mod97("DE89370400440532013001")).not.toBe(1);
		expect(mod97("DE89 3704")).toBeNull();
		expect(mod97("")).toBeNull();
	});
});
