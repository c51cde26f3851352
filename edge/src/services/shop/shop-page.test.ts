import { expect, it } from "vitest";
import { shopPage } from "./shop-page.ts";

it("may be framed by the admin of the shop it is asked for, and by nobody where no shop is named", async () => {
	const csp = (shop: string | null) =>
		shopPage("the-app", shop).headers.get("content-security-policy") ?? "";
	expect(csp("kakaohafen.myshopify.com")).toMatch(
		/frame-ancestors https:\/\/kakaohafen\.myshopify\.com https:\/\/admin\.shopify\.com$/,
	);
	for (const shop of [
		null,
		"evil.example",
		"a.myshopify.com; script-src *",
		"a.myshopify.com.evil.example",
		"-a.myshopify.com",
	])
		expect(csp(shop)).toMatch(/frame-ancestors 'none'$/);
	const html = await shopPage(`"><script>`, null).text();
	expect(html).toContain('content="script"');
	expect(csp(null)).not.toContain("'unsafe-eval'");
});
