import { describe, expect, it } from "vitest";
import { pageNote, panelOrder, panelRequest } from "./messages.ts";

const field = {
	kind: "field",
	fieldId: "f1",
	text: "Hello",
	channel: "plain",
	label: "Teaser",
	fieldKind: { de: "Freier Text", en: "Plain text" },
	host: "a.example",
	fieldKey: "Teaser",
	canUndo: false,
};

describe("messages", () => {
	it("takes what the parts send", () => {
		expect(pageNote.safeParse(field).success).toBe(true);
		expect(panelRequest.safeParse({ kind: "disconnect" }).success).toBe(true);
		expect(
			panelOrder.safeParse({
				kind: "apply",
				fieldId: "f1",
				text: "a",
				start: 0,
				end: 1,
				suggestion: "b",
			}).success,
		).toBe(true);
	});
	it("drops anything else", () => {
		expect(pageNote.safeParse({ ...field, channel: "billboard" }).success).toBe(
			false,
		);
		expect(
			pageNote.safeParse({ ...field, text: "x".repeat(200_001) }).success,
		).toBe(false);
		expect(panelRequest.safeParse({ kind: "read-token" }).success).toBe(false);
		expect(panelRequest.safeParse("disconnect").success).toBe(false);
	});
});
