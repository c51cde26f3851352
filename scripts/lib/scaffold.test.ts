import { describe, expect, it } from "vitest";
import {
	adapterFiles,
	adapterPorts,
	featureFiles,
	ruleRow,
} from "./scaffold.ts";

describe("what `npm run new` lays", () => {
	it("puts a feature in its three rooms, with a test beside the pure file", () => {
		expect(Object.keys(featureFiles("copy", "rate-tone", "language"))).toEqual([
			"shared/contract/rate-tone.ts",
			"shared/language/rate-tone.ts",
			"shared/language/rate-tone.test.ts",
			"edge/src/features/copy/rate-tone.ts",
		]);
	});

	it("gives a rule two texts it catches and two it leaves alone", () => {
		const row = ruleRow("plain-language", "state-of-the-art");
		expect(row).toContain('id: "plain.state-of-the-art"');
		expect(row.match(/catches: \["[^"]+", "[^"]+"\]/)).not.toBeNull();
		expect(row.match(/leaves: \["[^"]+", "[^"]+"\]/)).not.toBeNull();
	});

	it("knows how to start a driver for every port", () => {
		for (const port of adapterPorts) {
			const [driver = ""] = Object.values(adapterFiles(port, "other-service"));
			expect(driver).toContain('name: "other-service"');
			expect(driver).not.toContain("\t\t\n");
		}
	});
});
