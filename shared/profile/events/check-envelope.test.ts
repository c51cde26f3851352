import { type Schema, Validator } from "@cfworker/json-schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import { signalNames } from "../consent/consent-signals.ts";
import { checkEnvelope } from "./check-envelope.ts";
import { clickIdNames } from "./tracked-event.ts";

const text = (maxLength: number): Schema => ({
	type: "string",
	minLength: 1,
	maxLength,
});
const each = (names: readonly string[], schema: Schema): Schema => ({
	type: "object",
	additionalProperties: false,
	properties: Object.fromEntries(names.map((name) => [name, schema])),
});
/** The same form as a JSON Schema, for an independent validator. */
const schema: Schema = {
	type: "object",
	required: ["messageId", "name", "at"],
	additionalProperties: false,
	properties: {
		messageId: text(100),
		name: { type: "string", pattern: "^[a-z][a-z0-9_]{0,59}$" },
		at: { type: "integer", minimum: 0, maximum: 8_640_000_000_000_000 },
		anonymousId: text(100),
		userId: text(100),
		sessionId: text(100),
		url: text(2_000),
		properties: { type: "object" },
		consent: each(signalNames, { enum: ["granted", "denied"] }),
		clicks: each(clickIdNames, text(500)),
		user: each(["emailSha256", "phoneSha256"], {
			type: "string",
			pattern: "^[0-9a-f]{64}$",
		}),
	},
};
const good = {
	messageId: "m",
	name: "purchase",
	at: 1,
	anonymousId: "a",
	url: "https://shop.example",
	properties: { any: [1] },
	consent: { ad_storage: "granted" },
	clicks: { gclid: "x" },
	user: { emailSha256: "a".repeat(64) },
};

it.each([
	[{ ...good, messageId: "" }, "/messageId", "minLength"],
	[{ ...good, messageId: "x".repeat(101) }, "/messageId", "maxLength"],
	[{ messageId: "m", name: "a" }, "/at", "required"],
	[{ ...good, at: 1.5 }, "/at", "type"],
	[{ ...good, at: -1 }, "/at", "minimum"],
	[{ ...good, extra: 1 }, "/extra", "false"],
	[{ ...good, properties: [] }, "/properties", "type"],
	[{ ...good, consent: { ad_storage: "yes" } }, "/consent/ad_storage", "enum"],
	[{ ...good, clicks: { msclkid: "x" } }, "/clicks/msclkid", "false"],
	[{ ...good, user: "x" }, "/user", "type"],
	[{ ...good, user: { phoneSha256: "0151" } }, "/user/phoneSha256", "pattern"],
])("%# names path and rule", (event, path, rule) => {
	expect(checkEnvelope(event)).toEqual({ path, rule });
});

it("agrees with an interpreted JSON Schema on whatever is sent", () => {
	const validator = new Validator(schema, "2020-12", true);
	const names = [...Object.keys(schema.properties ?? {}), "extra", "__proto__"];
	const value = fc.oneof(
		fc.jsonValue({ maxDepth: 1 }),
		fc.constantFrom(
			"granted",
			"purchase",
			0,
			5,
			{},
			{ gclid: "x" },
			{ ad_storage: "denied" },
			{ emailSha256: "b".repeat(64) },
		),
	);
	expect(checkEnvelope(good)).toBeNull();
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 3 }),
			fc.subarray(Object.keys(good)),
			(changes, kept) => {
				const entries = Object.entries(good).filter(
					([name]) => kept.includes(name) || name.length < 3,
				);
				const event = JSON.parse(
					JSON.stringify(Object.fromEntries([...entries, ...changes])),
				);
				expect(checkEnvelope(event) === null).toBe(
					validator.validate(event).valid,
				);
			},
		),
		{ seed: 20261122, numRuns: 1_000 },
	);
});
