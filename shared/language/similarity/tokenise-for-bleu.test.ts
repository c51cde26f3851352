import { describe, expect, it } from "vitest";
import { tokeniseForBleu } from "./tokenise-for-bleu.ts";

describe("tokeniseForBleu", () => {
	it("splits punctuation but not inside numbers", () => {
		expect(tokeniseForBleu("The dog (1,299.50) isn't 3-4%.", "13a")).toEqual([
			"The",
			"dog",
			"(",
			"1,299.50",
			")",
			"isn't",
			"3",
			"-",
			"4",
			"%",
			".",
		]);
	});
	it("splits by Unicode classes", () => {
		expect(tokeniseForBleu("„Jetzt“ 20€ – isn't", "international")).toEqual([
			"„",
			"Jetzt",
			"“",
			"20",
			"€",
			"–",
			"isn",
			"'",
			"t",
		]);
	});
	it("splits at spaces only", () => {
		expect(tokeniseForBleu(" a, b\nc ", "none")).toEqual(["a,", "b", "c"]);
	});
});
