import type { Rejection } from "@lotse/shared/profile/events/rejection.ts";
import type { RejectedEvent } from "../../ports/events-store.ts";
import type { Secrets } from "../../ports.ts";

/** Characters kept of a rejected event; more is cut, and then it cannot be replayed. */
const mostKept = 400_000;

/** What stays the same for all events of a batch. */
export type RejectionOrigin = Pick<
	RejectedEvent,
	"source" | "planVersion" | "receivedAt" | "sentAt" | "country"
>;

/**
 * A rejected event as it is kept: sealed, since nobody knows yet what is in it; beside it only what cannot carry anything personal. Its
 * id is made of its text, so that the same event rejected again is the same row.
 */
export async function rejectEvent(
	secrets: Secrets,
	raw: unknown,
	{ type, path, rule }: Rejection,
	origin: RejectionOrigin,
): Promise<RejectedEvent> {
	const text = textOf(raw);
	const fields = typeof raw === "object" && raw !== null ? raw : {};
	const digest = await secrets.digest(`${origin.source} ${text ?? type}`);
	return {
		...origin,
		id: `rej_${digest.slice(0, 20)}`,
		type,
		path: plainPath(path),
		rule: rule.slice(0, 60),
		name: plain(fields, "name", /^[a-z][a-z0-9_]{0,59}$/),
		messageId: plain(fields, "messageId", /^[\w.:-]{1,100}$/),
		times: 1,
		state: "open",
		settledAt: null,
		sealed: await secrets.seal((text ?? "").slice(0, mostKept)),
		isWhole: text !== null && text.length <= mostKept,
	};
}

/** Null where it is nested so deeply that it cannot be written. */
function textOf(raw: unknown): string | null {
	try {
		return JSON.stringify(raw) ?? null;
	} catch {
		return null;
	}
}

function plain(fields: object, key: string, form: RegExp): string {
	const value: unknown = Reflect.get(fields, key);
	return typeof value === "string" && form.test(value) ? value : "";
}

/** Names of properties may be anything, an e-mail address too. */
function plainPath(path: string): string {
	return path
		.split("/")
		.map((part) => (/^[\w$-]{0,60}$/.test(part) ? part : "…"))
		.join("/")
		.slice(0, 200);
}
