import type { ConsentChange } from "@lotse/shared/profile/consent/consent-signals.ts";
import type { Purpose } from "@lotse/shared/profile/consent/purposes.ts";
import type { SegmentPerson } from "@lotse/shared/profile/segments/segment-rule.ts";
import type { CommandProblem, Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readInstant } from "./read-instant.ts";
import { readJson } from "./read-json.ts";
import { readNdjson } from "./read-ndjson.ts";

type Readings = Record<string, number | null>;

/**
 * People with what `lotse features compute --json` knows of them, the chances of `lotse churn score --json` as `churn_probability`, and whether
 * consent covers the purpose: without a file of consent nobody has given any.
 */
export async function readSegmentPeople(
	context: Context,
	files: {
		readonly features: string;
		readonly scores: string | undefined;
		readonly consent: string | undefined;
	},
	purpose: Purpose,
): Promise<
	| { readonly ok: true; readonly people: readonly SegmentPerson[] }
	| (Outcome & { ok: false })
> {
	const json = await readJson(files.features, context);
	if (!json.ok) return json;
	const told = peopleOf(json.value);
	if (!told) return failure([noFeatures(files.features)]);
	const scores =
		files.scores === undefined ? null : await readNdjson(files.scores, context);
	if (scores && !scores.ok) return scores;
	for (const { value } of scores?.lines ?? []) {
		const readings = told.get(String(value.id));
		if (readings)
			readings.churn_probability = typeof value.p === "number" ? value.p : null;
	}
	const consent =
		files.consent === undefined
			? null
			: await readNdjson(files.consent, context);
	if (consent && !consent.ok) return consent;
	const changes = new Map<string, ConsentChange[]>();
	for (const { value } of consent?.lines ?? []) {
		const { person, at, signals } = value;
		const list = changes.get(String(person)) ?? [];
		list.push({ at: readInstant(at) ?? 0, signals: signalsOf(signals) });
		changes.set(String(person), list);
	}
	const { decide } = await import("@lotse/shared/profile/consent/decide.ts");
	const now = context.now();
	return {
		ok: true,
		people: [...told].map(([id, readings]) => ({
			id,
			readings,
			isAllowed: decide(purpose, changes.get(id) ?? [], silence, now).isAllowed,
		})),
	};
}

/** Silence is no consent. */
const silence = {
	ad_storage: "denied",
	analytics_storage: "denied",
	ad_user_data: "denied",
	ad_personalization: "denied",
} as const;

function signalsOf(value: unknown): ConsentChange["signals"] {
	const told = isObject(value) ? value : {};
	return Object.fromEntries(
		Object.keys(silence).flatMap((name) => {
			const said = told[name];
			return said === "granted" || said === "denied" ? [[name, said]] : [];
		}),
	);
}

function peopleOf(value: unknown): Map<string, Readings> | null {
	if (!isObject(value) || !Array.isArray(value.people)) return null;
	const people = new Map<string, Readings>();
	for (const one of value.people) {
		if (!isObject(one) || typeof one.person !== "string") return null;
		const readings: Readings = {};
		for (const [name, reading] of Object.entries(
			isObject(one.features) ? one.features : {},
		))
			readings[name] = typeof reading === "number" ? reading : null;
		people.set(one.person, readings);
	}
	return people;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function noFeatures(file: string): CommandProblem {
	return {
		code: "no-features",
		file,
		message: {
			de: "Das ist keine Ausgabe von lotse features compute.",
			en: "This is no output of lotse features compute.",
		},
		fix: {
			de: "Rechnen Sie sie zuerst: lotse features compute EVENTS.ndjson -o FEATURES.json",
			en: "Compute them first: lotse features compute EVENTS.ndjson -o FEATURES.json",
		},
	};
}
