import { expect, it } from "vitest";
import { visitChannel } from "./visit-channel.ts";

it("takes the shop's own links first, then what Shopify recognised, then the till", () => {
	const utm = (source: string | null, medium: string | null) => ({
		source: "Google",
		utmParameters: { source, medium },
	});
	const seen = (source: string) => ({ source, utmParameters: null });
	expect(visitChannel(utm("Google", "CPC"), "web")).toBe("google / cpc");
	expect(visitChannel(utm(" Herbst  Brief ", null), "web")).toBe(
		"herbst brief",
	);
	expect(visitChannel(utm(null, "cpc"), "web")).toBe("google");
	expect(visitChannel(seen("direct"), "web")).toBe("direct");
	expect(visitChannel(seen("an unknown source"), "web")).toBeNull();
	expect(visitChannel(null, "pos")).toBe("pos");
	expect(visitChannel(null, "web")).toBeNull();
	expect(visitChannel(utm("x".repeat(300), "y"), "web")).toHaveLength(80);
});
