import { expect, it } from "vitest";
import { extractHeadlineFeatures } from "./extract-headline-features.ts";
import { cautionsFor, refuseText, refuseWeighed } from "./judge-coverage.ts";
import type { WeighedHeadline } from "./weigh-headline.ts";

const weighed = (words: number, knownWords: number): WeighedHeadline => ({
	features: extractHeadlineFeatures(""),
	tokens: [],
	tokenLogOdds: [],
	wholeLogOdds: [],
	replicaDeltas: [],
	words,
	knownWords,
});

it("refuses what is empty, long or German before weighing", () => {
	expect(refuseText("…", "en")).toBe("empty");
	expect(refuseText("a".repeat(401), "en")).toBe("not-a-headline");
	expect(refuseText("Hallo", "de")).toBe("language-not-covered");
	expect(refuseText("Hello", "unknown")).toBeUndefined();
});

it("asks more known words of a text whose language is unknown", () => {
	expect(refuseWeighed(weighed(4, 2), "en")).toBeUndefined();
	expect(refuseWeighed(weighed(5, 2), "en")).toBe("too-few-known-words");
	expect(refuseWeighed(weighed(4, 2), "unknown")).toBe("language-not-covered");
	expect(refuseWeighed(weighed(4, 3), "unknown")).toBeUndefined();
});

it("names the cautions", () => {
	expect(cautionsFor("a".repeat(60), weighed(4, 4))).toEqual([]);
	expect(cautionsFor("a", weighed(4, 2))).toEqual([
		"shorter-than-training",
		"few-known-words",
	]);
	expect(cautionsFor("a".repeat(101), weighed(4, 4))).toEqual([
		"longer-than-training",
	]);
});
