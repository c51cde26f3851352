/** What an entry of the trail has to hold to be traced. */
type Entry = {
	readonly seq: number;
	readonly at: number;
	readonly actor: string;
	readonly action: string;
	readonly detail: string;
};

/** What happened at a step, from proposal to revert; `claimed`: read anew, limits and brake held, taken hold of. */
export type TracedKind =
	| "proposed"
	| "band-stated"
	| "submitted"
	| "approved"
	| "changes-requested"
	| "rejected"
	| "withdrawn"
	| "claimed"
	| "validated"
	| "changed"
	| "verified"
	| "refused"
	| "unverified"
	| "script-preview"
	| "script-reported"
	| "applied"
	| "reverted"
	| "band-left"
	| "measured";

/** One step of a change as the trail holds it. */
export type TracedStep = {
	readonly seq: number;
	readonly at: number;
	readonly actor: string;
	readonly kind: TracedKind;
	/** There, or back; null for steps of the decision itself. */
	readonly way: "apply" | "revert" | null;
	/** The budget it was about; null for steps of the decision itself. */
	readonly budget: {
		readonly customerId: string;
		readonly budgetId: string;
		readonly campaign: string;
		readonly currency: string;
		/** Null where the entry does not tell, as for what the Ads Script reports. */
		readonly fromMicros: number | null;
		readonly toMicros: number | null;
	} | null;
	/** The platform's own number of the request. */
	readonly requestId: string | null;
	/** What the account showed when it was read back, micros. */
	readonly shownMicros: number | null;
	/** A person's note, or why something was refused. */
	readonly note: string;
};

const ofDecision: { readonly [action: string]: TracedKind } = {
	"decision.create": "proposed",
	"decision.submit": "submitted",
	"decision.approve": "approved",
	"decision.request-changes": "changes-requested",
	"decision.reject": "rejected",
	"decision.withdraw": "withdrawn",
	"decision.apply": "applied",
	"decision.revert": "reverted",
	"decision.measure": "measured",
	"ads.band-stated": "band-stated",
	"ads.band-left": "band-left",
	"ads.script-preview": "script-preview",
	"ads.script-run": "script-reported",
};

/**
 * Puts the course of one budget decision together from its entries in the trail alone: who proposed, approved, what the platform
 * validated, changed and showed afterwards under which request numbers, and the way back. Entries about anything else are left out; one
 * entry about a finished change tells three steps.
 *
 * @param entries of one decision, in any order
 * @example traceChange([{ seq: 7, at: 0, actor: "mbr_a", action: "decision.approve", detail: '{"note":"fine"}' }])[0]?.kind // "approved"
 */
export function traceChange(entries: readonly Entry[]): TracedStep[] {
	return entries
		.toSorted((a, b) => a.seq - b.seq)
		.flatMap((entry) => {
			const detail = read(entry.detail);
			const kind = ofDecision[entry.action];
			if (kind !== undefined)
				return [
					step(entry, kind, null, null, { note: text(detail, "note") }),
					...reportedByScript(entry, detail),
				];
			const [, way, end] =
				/^ads\.(apply|revert)-(begin|done|refused|unverified)$/.exec(
					entry.action,
				) ?? [];
			return way === "apply" || way === "revert"
				? stepsOfBudget(entry, detail, way, end ?? "")
				: [];
		});
}

type Detail = { readonly [name: string]: unknown };
type Budget = TracedStep["budget"];
type More = Partial<Pick<TracedStep, "requestId" | "shownMicros" | "note">>;

function step(
	{ seq, at, actor }: Entry,
	kind: TracedKind,
	way: TracedStep["way"],
	budget: Budget,
	more: More = {},
): TracedStep {
	const nothing = { requestId: null, shownMicros: null, note: "" };
	return { seq, at, actor, kind, way, budget, ...nothing, ...more };
}

function stepsOfBudget(
	entry: Entry,
	detail: Detail,
	way: "apply" | "revert",
	end: string,
): TracedStep[] {
	const budget: Budget = {
		customerId: text(detail, "customerId"),
		budgetId: text(detail, "budgetId"),
		campaign: text(detail, "campaign"),
		currency: text(detail, "currency"),
		fromMicros: amount(detail, "fromMicros"),
		toMicros: amount(detail, "toMicros"),
	};
	const made = (kind: TracedKind, more: More = {}) =>
		step(entry, kind, way, budget, more);
	if (end === "begin") return [made("claimed")];
	if (end === "refused")
		return [made("refused", { note: text(detail, "reason") })];
	if (end === "unverified")
		return [
			made("unverified", {
				requestId: text(detail, "requestId") || null,
				shownMicros: amount(detail, "shown"),
			}),
		];
	// An attempt that found the change already there has no requests of its own.
	const [validated = null, changed = null] = texts(detail, "requestIds");
	const shownMicros = amount(detail, "shown") ?? budget.toMicros;
	const reason = text(detail, "reason");
	if (reason !== "") return [made("refused", { note: reason })];
	return [
		...(validated === null
			? []
			: [made("validated", { requestId: validated })]),
		...(changed === null ? [] : [made("changed", { requestId: changed })]),
		made("verified", { shownMicros }),
	];
}

/** What the Ads Script said it did, budget by budget, where it told. */
function reportedByScript(entry: Entry, detail: Detail): TracedStep[] {
	if (detail.by !== "ads-script" || !Array.isArray(detail.outcomes)) return [];
	const way = detail.action === "revert" ? "revert" : "apply";
	return detail.outcomes.filter(isDetail).map((outcome) =>
		step(
			entry,
			"script-reported",
			way,
			{
				customerId: text(detail, "customerId"),
				budgetId: text(outcome, "budgetId"),
				campaign: "",
				currency: "",
				fromMicros: null,
				toMicros: null,
			},
			{
				shownMicros: amount(outcome, "foundMicros"),
				note: [text(outcome, "result"), text(outcome, "reason")]
					.filter((part) => part !== "")
					.join(": "),
			},
		),
	);
}

function read(json: string): Detail {
	try {
		const value: unknown = JSON.parse(json);
		return isDetail(value) ? value : {};
	} catch {
		return {};
	}
}

function isDetail(value: unknown): value is Detail {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(detail: Detail, name: string): string {
	const value = detail[name];
	return typeof value === "string" ? value : "";
}

function texts(detail: Detail, name: string): string[] {
	const value = detail[name];
	return Array.isArray(value)
		? value.filter((one): one is string => typeof one === "string")
		: [];
}

function amount(detail: Detail, name: string): number | null {
	const value = detail[name];
	return typeof value === "number" ? value : null;
}
