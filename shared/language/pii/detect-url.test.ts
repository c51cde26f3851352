import { describe, expect, it } from "vitest";
import { detectUrl } from "./detect-url.ts";

describe("detectUrl", () => {
	it.each([
		["Siehe https://a.de/x.", "https://a.de/x"],
		["(www.beispiel.de/pfad)", "www.beispiel.de/pfad"],
		[
			"https://de.wikipedia.org/wiki/Lotse_(Schiff)",
			"https://de.wikipedia.org/wiki/Lotse_(Schiff)",
		],
		["beispiel.de/kontakt", "beispiel.de/kontakt"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectUrl(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["URL", expected]]);
	});
	it.each(["beispiel.de", "https://", "max@beispiel.de", "z.B. so/so", "www."])(
		"finds nothing in %s",
		(text) => {
			expect(detectUrl(text)).toEqual([]);
		},
	);
	it("says when a key, a password or an address is in it", () => {
		for (const url of [
			"https://a.de/x?token=abc1234",
			"https://u:p@a.de/",
			"https://a.de/?mail=x%40b.de",
		])
			expect(detectUrl(url)[0]?.holds).toBe("token");
		expect(detectUrl("https://a.de/?page=2")[0]?.holds).toBeUndefined();
	});
});
