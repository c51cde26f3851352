import fc from "fast-check";
import { expect, it } from "vitest";
import { stripClickIds } from "./strip-click-ids.ts";

it.each([
	["https://shop.example/?a=1&gclid=x#top", "https://shop.example/?a=1#top"],
	["https://shop.example/?gclid=x&a=1", "https://shop.example/?a=1"],
	["https://shop.example/?gclid=x&fbclid=y", "https://shop.example/"],
	[
		"https://shop.example/?a=1&GCLID=x&b=2&wbraid=z",
		"https://shop.example/?a=1&b=2",
	],
	["/path?q=gclid", "/path?q=gclid"],
	["https://shop.example/", "https://shop.example/"],
])("%s → %s", (address, stripped) => {
	expect(stripClickIds(address)).toBe(stripped);
});

it("leaves no id behind and nothing else out", () => {
	const pair = fc.tuple(
		fc.constantFrom("gclid", "fbclid", "gbraid", "a", "b", "gclidx"),
		fc.stringMatching(/^[a-z0-9]{1,6}$/),
	);
	fc.assert(
		fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
			const ids = new Set(["gclid", "fbclid", "gbraid"]);
			const query = (some: typeof pairs) =>
				some.map(([name, value]) => `${name}=${value}`).join("&");
			const kept = query(pairs.filter(([name]) => !ids.has(name)));
			expect(
				stripClickIds(`/p${pairs.length > 0 ? "?" : ""}${query(pairs)}`),
			).toBe(`/p${kept === "" ? "" : "?"}${kept}`);
		}),
		{ seed: 1 },
	);
});
