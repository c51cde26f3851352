import { describe, expect, it } from "vitest";
import { googleAds } from "../sites/google-ads.ts";
import { type FieldSigns, recogniseField } from "./recognise-field.ts";

const nowhere = () => false;
const inside = (part: string) => (selector: string) => selector.includes(part);
const channelOf = (signs: FieldSigns) =>
	recogniseField(googleAds, signs)?.channel ?? null;

describe("recogniseField", () => {
	it("goes by structure when the label is in a language it does not know", () => {
		expect(
			channelOf({
				element: "input",
				label: "Nagłówek 1",
				limit: 30,
				within: inside("headline"),
			}),
		).toBe("google-ads-headline");
	});

	it.each([
		["input", "Headline 3", 30, "google-ads-headline"],
		["input", "Anzeigentitel 3", null, "google-ads-headline"],
		["textarea", "Textzeile 2", 90, "google-ads-description"],
		["textarea", "Description 1", null, "google-ads-description"],
		["input", "Pfad 1", 15, "google-ads-path"],
	] as const)("goes by label: %s %s", (element, label, limit, channel) => {
		expect(channelOf({ element, label, limit, within: nowhere })).toBe(channel);
	});

	it("does not guess where the signs contradict each other", () => {
		expect(
			channelOf({
				element: "input",
				label: "Headline 1",
				limit: 90,
				within: inside("headline"),
			}),
		).toBeNull();
		expect(
			channelOf({
				element: "textarea",
				label: "Headline 1",
				limit: 30,
				within: inside("headline"),
			}),
		).toBeNull();
	});

	it("leaves other fields of the page alone", () => {
		expect(
			channelOf({
				element: "input",
				label: "Campaign name",
				limit: null,
				within: nowhere,
			}),
		).toBeNull();
		expect(
			channelOf({
				element: "input",
				label: "Headlines report",
				limit: null,
				within: nowhere,
			}),
		).toBeNull();
	});
});
