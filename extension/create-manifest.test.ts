import { describe, expect, it } from "vitest";
import { createManifest, practicePages } from "./create-manifest.ts";

describe("createManifest", () => {
	it("asks for two sites at install, and for any other one by one", () => {
		const made = createManifest({ browser: "chrome", practice: false });
		expect(made.host_permissions).toEqual([
			"https://ads.google.com/*",
			"https://admin.shopify.com/*",
		]);
		expect(made.permissions).toEqual([
			"storage",
			"scripting",
			"activeTab",
			"alarms",
			"sidePanel",
		]);
		expect(JSON.stringify(made.host_permissions)).not.toContain("localhost");
		expect(made.optional_host_permissions).toEqual([
			"https://*/*",
			"http://*/*",
		]);
	});
	it("lets a local build talk to this machine, and no other", () => {
		const made = createManifest({ browser: "chrome", practice: true });
		expect(made.host_permissions.slice(2)).toEqual([
			"http://localhost/*",
			"http://127.0.0.1/*",
		]);
		expect(practicePages.every((page) => page.endsWith("/practice/*"))).toBe(
			true,
		);
	});
	it("declares in Firefox that nothing is collected", () => {
		const made = createManifest({ browser: "firefox", practice: false });
		expect(made.permissions).not.toContain("sidePanel");
		expect(made).toMatchObject({
			browser_specific_settings: {
				gecko: { data_collection_permissions: { required: ["none"] } },
			},
		});
	});
});
