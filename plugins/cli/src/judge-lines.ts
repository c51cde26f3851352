import type { Language } from "@lotse/shared/contract/localised.ts";
import { findSurePersonalData } from "@lotse/shared/language/pii/find-sure-personal-data.ts";
import { compilePlan } from "@lotse/shared/profile/events/compile-plan.ts";
import { describeRejection } from "@lotse/shared/profile/events/describe-rejection.ts";
import { judgeEvent } from "@lotse/shared/profile/events/judge-event.ts";
import type { TrackingPlan } from "@lotse/shared/profile/events/tracking-plan.ts";
import { canonicalJson } from "@lotse/shared/trust/audit/canonical-json.ts";

export interface JudgedLine {
	readonly line: number;
	readonly messageId: string;
	readonly verdict: "accepted" | "duplicate" | "rejected";
	readonly type?: string;
	readonly path?: string;
	readonly rule?: string;
	readonly message?: string;
	readonly fix?: string;
	/** What was judged; not printed. */
	readonly event: unknown;
}

/**
 * Judges events one a line, as the service would: the same judgement, and one event a message id. A line that `lotse` or the console exported
 * may hold the event under `event`.
 */
export function judgeLines(
	text: string,
	plan: TrackingPlan,
	receivedAt: number,
	language: Language,
): JudgedLine[] {
	const context = {
		plan: compilePlan(plan),
		receivedAt,
		findPersonal: findSurePersonalData,
	};
	const seen = new Map<string, string>();
	const judged: JudgedLine[] = [];
	for (const [index, raw] of text.split("\n").entries()) {
		if (raw.trim() === "") continue;
		const { event, sentAt } = unwrap(parsed(raw));
		const found = judgeEvent(event, { ...context, sentAt });
		const messageId = found.ok ? found.event.messageId : idOf(event);
		const digest = found.ok ? canonicalJson(event) : "";
		const before = seen.get(messageId);
		if (found.ok && before === undefined) seen.set(messageId, digest);
		const wrong = !found.ok
			? found
			: before !== undefined && before !== digest
				? ({ type: "conflict", path: "/messageId", rule: "" } as const)
				: null;
		if (wrong === null)
			judged.push({
				line: index + 1,
				messageId,
				verdict: before === undefined ? "accepted" : "duplicate",
				event,
			});
		else {
			const { type, path, rule } = wrong;
			const { message, fix } =
				event === noJson ? notJson : describeRejection(wrong);
			judged.push({
				...{
					line: index + 1,
					messageId,
					verdict: "rejected",
					type,
					path,
					rule,
				},
				message: message[language],
				fix: fix[language],
				event,
			});
		}
	}
	return judged;
}

/** In the place of a line that cannot be read. */
const noJson = Symbol("no JSON");
const notJson = {
	message: {
		de: "Diese Zeile ist kein JSON.",
		en: "This line is not JSON.",
	},
	fix: {
		de: "Schreiben Sie ein Ereignis je Zeile, ohne Komma am Ende.",
		en: "Write one event a line, without a comma at its end.",
	},
};

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return noJson;
	}
}

function unwrap(value: unknown): { event: unknown; sentAt: number | null } {
	if (typeof value !== "object" || value === null || !("event" in value))
		return { event: value, sentAt: null };
	const sentAt = "sentAt" in value ? value.sentAt : null;
	return {
		event: value.event,
		sentAt: typeof sentAt === "number" ? sentAt : null,
	};
}

function idOf(event: unknown): string {
	const id: unknown =
		typeof event === "object" && event !== null
			? Reflect.get(event, "messageId")
			: "";
	return typeof id === "string" ? id.slice(0, 100) : "";
}
