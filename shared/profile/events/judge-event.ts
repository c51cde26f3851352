import { checkEnvelope } from "./check-envelope.ts";
import type { CompiledPlan } from "./compile-plan.ts";
import { correctClock } from "./correct-clock.ts";
import { eventLimits } from "./event-limits.ts";
import { measureNesting } from "./measure-nesting.ts";
import type { Rejection } from "./rejection.ts";
import { stringsOf } from "./strings-of.ts";
import {
	consentEventName,
	pageAddress,
	type SentEvent,
} from "./tracked-event.ts";
import type { PlannedEvent } from "./tracking-plan.ts";

export type Judgement =
	| {
			readonly ok: true;
			readonly event: SentEvent;
			/** When it happened by the receiver's clock. */
			readonly at: number;
			/** Null for a change of consent, which no plan has to name. */
			readonly planned: PlannedEvent | null;
	  }
	| ({ readonly ok: false } & Rejection);

/** What is known about the batch an event came in, and how personal data is found: an argument, since that knowledge lives elsewhere. */
export interface JudgeContext {
	readonly plan: CompiledPlan;
	readonly sentAt: number | null;
	readonly receivedAt: number;
	/** Kind of personal data in a text (`EMAIL`), null for none. */
	readonly findPersonal: (text: string) => string | null;
}

/** Bytes of a text in UTF-8, without making them. */
function utf8Bytes(text: string): number {
	let bytes = text.length;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		// Each half of a surrogate pair is two of its four bytes.
		if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 2;
		else if (unit > 0x7f) bytes += 1;
	}
	return bytes;
}

/**
 * Judges one event alone: shape, size, nesting, plan, clock, personal data, in this order; the first that is wrong is the verdict. Whether the
 * message id was seen before is the store's to say.
 *
 * @param raw a parsed JSON value, whatever it is
 * @example judgeEvent({ messageId: "1", name: "nonsense", at: now }, context) // { ok: false, type: "unknown-event", path: "/name", rule: "" }
 */
export function judgeEvent(raw: unknown, context: JudgeContext): Judgement {
	const refuse = (type: Rejection["type"], path = "", rule = "") =>
		({ ok: false, type, path, rule }) as const;
	if (typeof raw !== "object" || raw === null || Array.isArray(raw))
		return refuse("not-an-object");
	const { depth, values } = eventLimits;
	const nesting = measureNesting(raw, depth, values);
	if (nesting.depth > depth || nesting.values > values)
		return refuse("too-deep");
	if (utf8Bytes(JSON.stringify(raw)) > eventLimits.bytesPerEvent)
		return refuse("too-large");
	const shape = checkEnvelope({ ...raw });
	if (shape) return refuse("schema", shape.path, shape.rule);
	const event = raw as SentEvent;
	const properties = event.properties ?? {};
	const known = context.plan.events.get(event.name);
	if (!known && event.name !== consentEventName)
		return refuse("unknown-event", "/name");
	const wrong = known?.check(properties);
	if (wrong) return refuse("schema", `/properties${wrong.path}`, wrong.rule);
	const { sentAt, receivedAt } = context;
	const clock = correctClock({ at: event.at, sentAt, receivedAt });
	if (!clock.ok) return refuse(clock.reason, "/at");
	const personal = findPersonal(event, known?.planned.personal ?? [], context);
	if (personal) return refuse("personal-data", personal.path, personal.rule);
	return { ok: true, event, at: clock.at, planned: known?.planned ?? null };
}

/** The first string outside its place that holds personal data. Ids are the sender's own choice, so an e-mail address as id is found too. */
function findPersonal(
	event: SentEvent,
	allowed: readonly string[],
	{ findPersonal: find }: JudgeContext,
): { path: string; rule: string } | null {
	const { properties = {}, anonymousId, userId, sessionId } = event;
	// Of an address only what follows the host: a shop that is tried out under 127.0.0.1 is no person.
	const url = allowed.includes(pageAddress)
		? undefined
		: event.url?.replace(/^[a-z]+:\/\/[^/?#]*/i, "");
	const ids = { anonymousId, userId, sessionId, url };
	for (const [path, text] of stringsOf(ids)) {
		const rule = find(text);
		if (rule !== null) return { path, rule };
	}
	for (const [name, value] of Object.entries(properties)) {
		if (allowed.includes(name)) continue;
		for (const [path, text] of stringsOf(value, `/properties/${name}`)) {
			const rule = find(text);
			if (rule !== null) return { path, rule };
		}
	}
	return null;
}
