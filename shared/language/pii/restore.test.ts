import { describe, expect, it } from "vitest";
import { restore } from "./restore.ts";

describe("restore", () => {
	it("fills in what it knows, as often as it stands there", () => {
		expect(
			restore("{{EMAIL_1}}, {{EMAIL_1}}", { "{{EMAIL_1}}": "a@b.de" }),
		).toBe("a@b.de, a@b.de");
	});
	it("leaves what it does not know, and takes values as they are", () => {
		expect(
			restore("{{EMAIL_2}} {{toString}} {{X_1}}", {
				"{{X_1}}": "$& {{EMAIL_2}}",
			}),
		).toBe("{{EMAIL_2}} {{toString}} $& {{EMAIL_2}}");
	});
});
