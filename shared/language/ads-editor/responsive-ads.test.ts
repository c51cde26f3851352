import { describe, expect, it } from "vitest";
import { type AdPart, responsiveAds } from "./responsive-ads.ts";

const part = (channel: string, text: string, setId = "set_one"): AdPart => ({
	id: `${setId} ${text}`,
	setId,
	channel,
	text,
});
const headlines = (count: number, setId?: string) =>
	Array.from({ length: count }, (_, index) =>
		part("google-ads-headline", `Headline ${index + 1}`, setId),
	);
const descriptions = (count: number, setId?: string) =>
	Array.from({ length: count }, (_, index) =>
		part("google-ads-description", `Description ${index + 1}`, setId),
	);

describe("responsiveAds", () => {
	it("makes one ad of each set and says why a text is left", () => {
		const { ads, left } = responsiveAds([
			...headlines(16),
			...descriptions(2),
			part("google-ads-headline", "HEADLINE 1"),
			part("email-subject", "Hallo"),
			...headlines(3, "set_two"),
			...descriptions(1, "set_two"),
		]);
		expect(ads).toHaveLength(1);
		expect(ads[0]?.headlines).toHaveLength(15);
		expect(ads[0]?.ids).toHaveLength(17);
		expect(left.map(({ reason }) => reason)).toEqual([
			"too-many",
			"repeated",
			"other-channel",
			...Array.from({ length: 4 }, () => "too-few"),
		]);
	});
});
