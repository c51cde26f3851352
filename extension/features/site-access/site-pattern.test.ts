import { describe, expect, it } from "vitest";
import { sitePattern } from "./site-pattern.ts";

describe("sitePattern", () => {
	it("covers one site and nothing else", () => {
		expect(sitePattern("https://cms.example:8443")).toBe(
			"https://cms.example/*",
		);
		expect(sitePattern("http://intranet/edit?x=1")).toBe("http://intranet/*");
	});
	it("refuses what is no web page", () => {
		expect(sitePattern("chrome://settings")).toBeNull();
		expect(sitePattern("file:///tmp/x")).toBeNull();
		expect(sitePattern("nonsense")).toBeNull();
	});
});
