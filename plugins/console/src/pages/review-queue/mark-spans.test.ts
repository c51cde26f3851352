import type { Provenance } from "@lotse/shared/contract/units.ts";
import { expect, it } from "vitest";
import { markSpans } from "./mark-spans.ts";

const provenance: Provenance = {
	templateId: "ad-variants",
	templateVersion: 1,
	writer: "test",
	model: "test",
	temperature: null,
	fingerprint: "0".repeat(64),
	prompt: null,
	passages: [
		{ id: "psg_a", sourceId: "src_a", hash: "", text: "70 % Kakao" },
		{ id: "psg_b", sourceId: "src_a", hash: "", text: "aus Ghana" },
	],
	rulePackVersion: "1",
	tokensIn: 0,
	tokensOut: 0,
	cost: null,
	latencyMs: 0,
	digitalSourceType: null,
	disclosure: null,
};
const cite = (start: number, end: number, passageId: string) => ({
	start,
	end,
	passageId,
	sourceId: "src_a",
	quoteStart: 0,
	quoteEnd: 1,
	support: 1,
});

it("cuts a text where its support changes", () => {
	const pieces = markSpans({
		text: "70 % Kakao aus Ghana, weltbekannt",
		citations: [cite(0, 10, "psg_a"), cite(11, 20, "psg_b")],
		unsupported: [{ start: 22, end: 33, reason: { de: "", en: "" } }],
		provenance,
	});
	expect(
		pieces.map(({ text, passage, isUnsupported }) => [
			text,
			passage,
			isUnsupported,
		]),
	).toEqual([
		["70 % Kakao", 0, false],
		[" ", null, false],
		["aus Ghana", 1, false],
		[", ", null, false],
		["weltbekannt", null, true],
	]);
});

it("gives back every word of any text, also where spans reach past it", () => {
	const text = "Kakao";
	const pieces = markSpans({
		text,
		citations: [cite(2, 99, "psg_gone")],
		unsupported: [],
		provenance,
	});
	expect(pieces.map((piece) => piece.text).join("")).toBe(text);
	expect(pieces.every(({ passage }) => passage === null)).toBe(true);
});
