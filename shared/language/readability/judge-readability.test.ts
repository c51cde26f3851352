import { describe, expect, it } from "vitest";
import { countText } from "./count-text.ts";
import { judgeReadability } from "./judge-readability.ts";
import { measureReadability } from "./measure-readability.ts";

describe("judgeReadability", () => {
	it("says of a text's counts what measureReadability says of the text", () => {
		const text =
			"Alle meine Entchen schwimmen auf dem See, Köpfchen unters Wasser, Schwänzchen in die Höh.";
		expect(judgeReadability(countText(text, "de"), "de")).toEqual(
			measureReadability(text, "de"),
		);
	});
	it("withholds a verdict below ten words and for an unknown language", () => {
		const counts = countText("Cool dogs wear da sunglasses.", "en");
		const judged = judgeReadability(counts, "en");
		expect(judged.verdict).toEqual({ ok: false, reason: "too-short" });
		expect(
			judged.formulas.find(({ id }) => id === "flesch-reading-ease")?.value,
		).toBeCloseTo(83.32, 3);
		expect(judgeReadability(counts, "unknown").verdict).toEqual({
			ok: false,
			reason: "language-unknown",
		});
	});
});
