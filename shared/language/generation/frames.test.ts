import { expect, it } from "vitest";
import { frames } from "./frames.ts";

it("has patterns that claim nothing themselves", () => {
	for (const { short, long } of [frames.de, frames.en])
		for (const { pattern, value } of [...short, ...long]) {
			expect(pattern).not.toMatch(
				/\d|!|\b(neu|new|beste?|gratis|free|now|cheap)\b/i,
			);
			expect(value > 1).toBe(
				/\{(attached|fact|sentence|short)\}/.test(pattern),
			);
		}
});
