import { expect, it } from "vitest";
import { readOwnFields } from "./read-own-fields.ts";
import { ValeFields } from "./vale-fields.ts";

it("reads when, where and whose law", () => {
	const fields = new ValeFields({
		validFrom: "2026-09-27",
		jurisdiction: "DE",
		channels: ["google-ads-headline"],
		languages: "de",
	});
	expect(readOwnFields(fields)).toEqual({
		validFrom: "2026-09-27",
		jurisdiction: "DE",
		channels: ["google-ads-headline"],
		languages: ["de"],
	});
});

it("notes days, channels and laws that do not exist", () => {
	const fields = new ValeFields({
		validTo: "2026-02-30",
		jurisdiction: "Mars",
		channels: ["fax"],
	});
	readOwnFields(fields);
	expect(fields.problems.map(({ field }) => field).sort()).toEqual([
		"channels",
		"jurisdiction",
		"validTo",
	]);
});
