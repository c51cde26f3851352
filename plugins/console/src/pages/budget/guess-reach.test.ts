import { expect, it } from "vitest";
import { guessReach } from "./guess-reach.ts";

it("finds both columns by the channel's own words, in English and German", () => {
	const columns = ["Video Reichweite", "Video Kontakte", "tv_reach", "tv_freq"];
	expect(guessReach("Video Kosten", columns)).toEqual({
		reach: "Video Reichweite",
		frequency: "Video Kontakte",
	});
	expect(guessReach("tv", columns)).toEqual({
		reach: "tv_reach",
		frequency: "tv_freq",
	});
});

it("finds nothing rather than half, several or another channel's", () => {
	expect(guessReach("tv", ["tv_reach"])).toBeNull();
	expect(guessReach("tv", ["tv_reach", "video_frequency"])).toBeNull();
	expect(
		guessReach("tv", ["tv_reach", "tv_reichweite", "tv_frequency"]),
	).toBeNull();
	expect(guessReach("tv", ["reach", "frequency"])).toBeNull();
});
