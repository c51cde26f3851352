import { describe, expect, it } from "vitest";
import { defineMessages } from "./define-messages.ts";

describe("defineMessages", () => {
	it("keeps texts, texts with values, and groups", () => {
		const messages = defineMessages({
			de: { hi: (name: string) => `Moin ${name}`, level: { high: "hoch" } },
			en: { hi: (name: string) => `Hello ${name}`, level: { high: "high" } },
		});
		expect(messages.de.hi("A")).toBe("Moin A");
		expect(messages.en.level.high).toBe("high");
	});
});
