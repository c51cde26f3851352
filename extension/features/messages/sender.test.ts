import { describe, expect, it } from "vitest";
import { senderOf } from "./sender.ts";

const self = { id: "abc", baseUrl: "chrome-extension://abc/" };

describe("senderOf", () => {
	it("knows its own pages, in the panel or in a tab", () => {
		const url = "chrome-extension://abc/sidepanel.html";
		expect(senderOf({ id: "abc", url }, self)).toBe("own-page");
		expect(senderOf({ id: "abc", url, tab: {} }, self)).toBe("own-page");
	});
	it("knows its script on a web page", () => {
		expect(
			senderOf({ id: "abc", url: "https://a.example/", tab: {} }, self),
		).toBe("web-page");
	});
	it("trusts nobody else", () => {
		expect(senderOf({ id: "xyz", url: "chrome-extension://abc/" }, self)).toBe(
			"stranger",
		);
		expect(
			senderOf({ id: "abc", url: "chrome-extension://abcd/x" }, self),
		).toBe("stranger");
		expect(senderOf({}, self)).toBe("stranger");
	});
});
