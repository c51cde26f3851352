import { signalNames } from "../consent/consent-signals.ts";
import { clickIdNames } from "./tracked-event.ts";

const text = (maxLength: number) => ({
	type: "string",
	minLength: 1,
	maxLength,
});
const sha256 = { type: "string", pattern: "^[0-9a-f]{64}$" };
const each = (names: readonly string[], schema: object) => ({
	type: "object",
	additionalProperties: false,
	properties: Object.fromEntries(names.map((name) => [name, schema])),
});

/** JSON Schema of everything around an event's own properties. */
export const eventEnvelope = {
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
		user: each(["emailSha256", "phoneSha256"], sha256),
	},
} as const;
