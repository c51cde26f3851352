import { describe, expect, it } from "vitest";
import { siteStateOf } from "./site-state.ts";

const none = { addedOrigins: [], practice: false };

describe("siteStateOf", () => {
	it("tells the installed sites from the others", () => {
		expect(siteStateOf("https://ads.google.com/aw", none).kind).toBe(
			"installed",
		);
		expect(siteStateOf("http://ads.google.com/aw", none).kind).toBe(
			"available",
		);
		expect(siteStateOf("https://cms.example/edit", none)).toEqual({
			kind: "available",
			origin: "https://cms.example",
			host: "cms.example",
			pattern: "https://cms.example/*",
		});
	});
	it("knows what the user added", () => {
		const added = { addedOrigins: ["https://cms.example"], practice: false };
		expect(siteStateOf("https://cms.example/edit", added).kind).toBe("added");
	});
	it("counts the practice pages in a local build only", () => {
		const page = "http://localhost:8787/practice/cms/";
		expect(siteStateOf(page, { ...none, practice: true }).kind).toBe(
			"installed",
		);
		expect(siteStateOf(page, none).kind).toBe("available");
	});
	it("says what it cannot know and where nothing can work", () => {
		expect(siteStateOf(undefined, none).kind).toBe("unknown");
		expect(siteStateOf("chrome://extensions", none).kind).toBe("unsupported");
	});
});
