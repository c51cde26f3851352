import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldFacts } from "./field-facts.ts";
import { refuseField } from "./refuse-field.ts";

const plain: FieldFacts = {
	kind: "input",
	type: "text",
	autocomplete: [],
	disabled: false,
	readOnly: false,
	spellcheckOff: false,
	optedOut: false,
	role: "",
	hidden: false,
	masked: false,
	naming: "headline 1",
};

describe("refuseField", () => {
	it("lets prose through", () => {
		expect(refuseField(plain)).toBeNull();
		expect(refuseField({ ...plain, type: "" })).toBeNull();
		expect(refuseField({ ...plain, kind: "textarea", type: "" })).toBeNull();
		expect(refuseField({ ...plain, autocomplete: ["off"] })).toBeNull();
		expect(refuseField({ ...plain, naming: "shipping options" })).toBeNull();
	});

	it.each<[string, Partial<FieldFacts>]>([
		["a password", { type: "password" }],
		["a password shown as text", { autocomplete: ["current-password"] }],
		["a new password", { autocomplete: ["new-password"] }],
		["a card number", { autocomplete: ["section-a", "billing", "cc-number"] }],
		["a one-time code", { autocomplete: ["one-time-code"] }],
		["a field of dots", { masked: true }],
		["a code by its name", { naming: "your otp" }],
		["a card by its German label", { naming: "kreditkartennummer" }],
		["a card by its placeholder", { naming: "card number 1234" }],
		["a pin", { naming: "enter pin" }],
	])("never reads %s", (_name, facts) => {
		expect(refuseField({ ...plain, ...facts })).toBe("secret");
	});

	it("stays away where it is asked to", () => {
		expect(refuseField({ ...plain, spellcheckOff: true })).toBe("opted-out");
		expect(refuseField({ ...plain, optedOut: true })).toBe("opted-out");
	});

	it("leaves what is no prose or cannot be edited", () => {
		expect(refuseField({ ...plain, type: "number" })).toBe("not-text");
		expect(refuseField({ ...plain, type: "email" })).toBe("not-text");
		expect(refuseField({ ...plain, disabled: true })).toBe("not-editable");
		expect(refuseField({ ...plain, readOnly: true })).toBe("not-editable");
		expect(refuseField({ ...plain, hidden: true })).toBe("not-editable");
		expect(refuseField({ ...plain, role: "combobox" })).toBe("not-prose");
		expect(refuseField({ ...plain, type: "search" })).toBe("not-prose");
	});

	it("treats secrets as secrets whatever else is true", () => {
		fc.assert(
			fc.property(
				fc.record({
					disabled: fc.boolean(),
					readOnly: fc.boolean(),
					spellcheckOff: fc.boolean(),
					role: fc.constantFrom("", "textbox", "combobox"),
					naming: fc.string(),
				}),
				(facts) => {
					expect(refuseField({ ...plain, ...facts, type: "password" })).toBe(
						"secret",
					);
				},
			),
		);
	});
});
