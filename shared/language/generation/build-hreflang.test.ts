import { expect, it } from "vitest";
import { buildHreflang } from "./build-hreflang.ts";

it("links each version, and the default", () => {
	const links = buildHreflang(
		[
			{ language: "de", url: "https://a.example/de?a=1&b=2" },
			{ language: "en-GB", url: "https://a.example/en" },
		],
		"en-GB",
	);
	expect(links).toEqual({
		ok: true,
		html: [
			'<link rel="alternate" hreflang="de" href="https://a.example/de?a=1&amp;b=2" />',
			'<link rel="alternate" hreflang="en-GB" href="https://a.example/en" />',
			'<link rel="alternate" hreflang="x-default" href="https://a.example/en" />',
		].join("\n"),
	});
});

it("refuses what search engines ignore", () => {
	const links = buildHreflang(
		[
			{ language: "deutsch", url: "/de" },
			{ language: "deutsch", url: 'https://a.example/"><script>' },
		],
		"de",
	);
	expect(links.ok ? 0 : links.problems.length).toBe(5);
});
