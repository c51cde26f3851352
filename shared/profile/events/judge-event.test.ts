import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePlan } from "./compile-plan.ts";
import { type JudgeContext, judgeEvent } from "./judge-event.ts";
import { starterPlan } from "./starter-plan.ts";

const now = 1_790_000_000_000;
const context: JudgeContext = {
	plan: compilePlan(starterPlan),
	sentAt: now - 1_000,
	receivedAt: now,
	findPersonal: (text) => (text.includes("@") ? "EMAIL" : null),
};
const purchase = {
	messageId: "m1",
	name: "purchase",
	at: now - 2_000,
	properties: { transaction_id: "A1", value: 12.5, currency: "EUR" },
};
const with_ = (properties: object) => ({
	...purchase,
	properties: { ...purchase.properties, ...properties },
});
function nested(levels: number): unknown {
	let value: unknown = 1;
	for (let level = 0; level < levels; level++) value = [value];
	return value;
}

describe("judgeEvent", () => {
	it("takes a good event, its time corrected by the sender's own clock", () => {
		expect(judgeEvent(purchase, context)).toMatchObject({
			ok: true,
			at: now - 1_000,
			planned: { name: "purchase" },
		});
	});

	it.each([
		[null, "not-an-object", "", ""],
		[[purchase], "not-an-object", "", ""],
		["text", "not-an-object", "", ""],
		[{ ...purchase, messageId: undefined }, "schema", "/messageId", "required"],
		[{ ...purchase, messageId: "" }, "schema", "/messageId", "minLength"],
		[{ ...purchase, at: "yesterday" }, "schema", "/at", "type"],
		[{ ...purchase, colour: 1 }, "schema", "/colour", "false"],
		[{ ...purchase, name: "Purchase!" }, "schema", "/name", "pattern"],
		[{ ...purchase, name: "purchases" }, "unknown-event", "/name", ""],
		[with_({ value: "12" }), "schema", "/properties/value", "type"],
		[with_({ value: -1 }), "schema", "/properties/value", "minimum"],
		[
			with_({ currency: undefined }),
			"schema",
			"/properties/currency",
			"required",
		],
		[with_({ discount: 1 }), "schema", "/properties/discount", "false"],
		[
			with_({ items: [{ item_id: "1" }, { item_id: 2 }] }),
			"schema",
			"/properties/items/1/item_id",
			"type",
		],
		[
			{ ...purchase, consent: { ad_storage: "maybe" } },
			"schema",
			"/consent/ad_storage",
			"enum",
		],
		[
			{ ...purchase, user: { emailSha256: "someone@shop.example" } },
			"schema",
			"/user/emailSha256",
			"pattern",
		],
		[{ ...purchase, at: 0 }, "too-old", "/at", ""],
		[{ ...purchase, at: 4_070_908_800_000 }, "in-the-future", "/at", ""],
		[
			with_({ coupon: "for a@b.example" }),
			"personal-data",
			"/properties/coupon",
			"EMAIL",
		],
		[
			{ ...purchase, userId: "a@b.example" },
			"personal-data",
			"/userId",
			"EMAIL",
		],
		[with_({ coupon: nested(20) }), "too-deep", "", ""],
		[with_({ coupon: Array(3_000).fill(0) }), "too-deep", "", ""],
		[with_({ coupon: "ü".repeat(16_400) }), "too-large", "", ""],
	])("%# refuses with type, path and rule", (raw, type, path, rule) => {
		// What was never parsed from JSON may hold undefined; what is sent cannot.
		const parsed: unknown = JSON.parse(JSON.stringify(raw));
		expect(judgeEvent(parsed, context)).toEqual({
			ok: false,
			type,
			path,
			rule,
		});
	});

	it("corrects a clock that stands in 1970 or 2099 as long as the batch says so too", () => {
		for (const clock of [5_000, 4_070_908_800_000])
			expect(
				judgeEvent(
					{ ...purchase, at: clock - 700 },
					{ ...context, sentAt: clock },
				),
			).toMatchObject({ ok: true, at: now - 700 });
	});

	it("takes a change of consent that no plan names, and personal data where the plan allows them", () => {
		const consent = {
			messageId: "c",
			name: "consent_changed",
			at: now,
			consent: { ad_storage: "granted" },
		};
		expect(judgeEvent(consent, context)).toMatchObject({
			ok: true,
			planned: null,
		});
		const events = starterPlan.events.map((event) => ({
			...event,
			personal: ["coupon"],
		}));
		const plan = compilePlan({ events });
		expect(
			judgeEvent(with_({ coupon: "a@b.example" }), { ...context, plan }).ok,
		).toBe(true);
	});

	it("looks for personal data behind the host of an address", () => {
		const at = (url: string) => judgeEvent({ ...purchase, url }, context).ok;
		expect([
			at("https://me@shop.example/x"),
			at("/x?mail=a@b.example"),
		]).toEqual([true, false]);
	});

	it("gives every JSON value a verdict and never throws", () => {
		const mangled = fc.oneof(
			fc.jsonValue(),
			fc
				.dictionary(
					fc.constantFrom(...Object.keys(purchase), "consent", "clicks"),
					fc.jsonValue(),
				)
				.map((changes) => ({ ...purchase, ...changes })),
		);
		fc.assert(
			fc.property(mangled, (raw) => {
				expect(typeof judgeEvent(raw, context).ok).toBe("boolean");
			}),
			{ seed: 20261122, numRuns: 500 },
		);
	});
});
