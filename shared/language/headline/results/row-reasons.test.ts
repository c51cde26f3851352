import { expect, it } from "vitest";
import { rowReasons } from "./row-reasons.ts";

it("says in both languages what is wrong and what to do", () => {
	for (const { message, fix } of Object.values(rowReasons))
		for (const text of [message.de, message.en, fix.de, fix.en])
			expect(text).toMatch(/[.?]$/);
});
