import { describe, expect, it } from "vitest";
import { matchChannel } from "./match-channel.ts";

const channels = ["google_search", "social", "tv", "performance_max"];
const match = (name: string, channelType: string) =>
	matchChannel({ name, channelType }, channels);

describe("matchChannel", () => {
	it("goes by the campaign's type", () => {
		expect(match("Marke", "SEARCH")).toBe("google_search");
		expect(match("Sortiment", "PERFORMANCE_MAX")).toBe("performance_max");
	});
	it("puts the campaign's name before its type", () => {
		expect(match("Social · Videos", "SEARCH")).toBe("social");
	});
	it("says nothing where none or several fit", () => {
		expect(match("Ostern", "DISPLAY")).toBeNull();
		expect(
			matchChannel({ name: "x", channelType: "VIDEO" }, ["video", "youtube"]),
		).toBeNull();
	});
});
