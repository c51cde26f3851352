import { expect, it } from "vitest";
import { channelCurves } from "./channel-curves.ts";

it("gives reach and frequency a Hill curve before carry-over, all others the spec's", () => {
	const [tv, video] = channelCurves(
		{
			saturation: { kind: "logistic" },
			reach: { video: { reach: "r", frequency: "f" } },
		},
		["tv", "video"],
	);
	expect(tv).toMatchObject({
		kind: "logistic",
		order: "adstock_first",
		family: "saturation",
		isReach: false,
	});
	expect(video).toMatchObject({
		kind: "hill",
		order: "saturation_first",
		family: "frequency",
		isReach: true,
	});
	expect(video?.shapes.map(({ name }) => name)).toEqual(["slope", "kappa"]);
});
