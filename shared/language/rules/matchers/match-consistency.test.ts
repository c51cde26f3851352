import { expect, it } from "vitest";
import { matchConsistency } from "./match-consistency.ts";

const match = matchConsistency({
	type: "consistency",
	either: { centre: "center" },
});
const spans = (text: string) => match({ text, channel: "plain" });

it("objects to the side used less", () => {
	expect(spans("Centre, center, centre")).toEqual([
		{ start: 8, end: 14, suggestions: ["centre"] },
	]);
	expect(spans("centre then center")).toEqual([
		{ start: 12, end: 18, suggestions: ["centre"] },
	]);
});

it("leaves either side alone by itself", () => {
	expect(spans("centre and centre")).toEqual([]);
	expect(spans("nothing")).toEqual([]);
});
