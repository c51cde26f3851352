import { describe, expect, it } from "vitest";
import { pageAddress } from "./page-address.ts";

const frame = (href: string, origin: string) => ({
	location: { href },
	origin,
});

describe("pageAddress", () => {
	it("is the frame's own address, or that of the page that made it", () => {
		expect(
			pageAddress(frame("https://cms.example/edit?x", "https://cms.example"))
				?.href,
		).toBe("https://cms.example/edit?x");
		for (const empty of ["about:blank", "about:srcdoc"]) {
			expect(pageAddress(frame(empty, "https://cms.example"))?.hostname).toBe(
				"cms.example",
			);
		}
		expect(pageAddress(frame("about:srcdoc", "null"))).toBeNull();
	});
});
