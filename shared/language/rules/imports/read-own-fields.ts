import { type CopyChannel, copyChannels } from "../../copy-channel.ts";
import type { Rule } from "../rule.ts";
import type { ValeFields } from "./vale-fields.ts";

type OwnFields = Partial<
	Pick<
		Rule,
		| "action"
		| "category"
		| "jurisdiction"
		| "channels"
		| "languages"
		| "validFrom"
		| "validTo"
		| "evidence"
	>
>;

const isChannel = (name: string): name is CopyChannel =>
	Object.hasOwn(copyChannels, name);

/** A day of the calendar; "2026-02-30" is none. */
function dayOf(fields: ValeFields, field: string): string | undefined {
	const text = fields.text(field);
	if (text === undefined) return undefined;
	const at = Date.parse(`${text}T00:00:00Z`);
	const isDay =
		/^\d{4}-\d{2}-\d{2}$/u.test(text) &&
		Number.isFinite(at) &&
		new Date(at).toISOString().startsWith(text);
	if (isDay) return text;
	fields.refuse(
		field,
		{ de: `„${text}“ ist kein Tag.`, en: `“${text}” is no day.` },
		{ de: "JJJJ-MM-TT schreiben.", en: "Write YYYY-MM-DD." },
	);
	return undefined;
}

/** Leaves out what was not given. */
const given = <K extends string, T>(
	name: K,
	value: T | undefined,
): { readonly [key in K]?: T } =>
	value === undefined ? {} : ({ [name]: value } as { [key in K]: T });

/**
 * Reads what a rule may say beyond Vale: whose law it is, where and when it applies, what clears it, what to do.
 * Worked value: `validFrom: 2026-09-27` → { validFrom: "2026-09-27" }.
 */
export function readOwnFields(fields: ValeFields): OwnFields {
	const channels = fields.list("channels");
	for (const name of channels.filter((one) => !isChannel(one)))
		fields.oneOf("channels", Object.keys(copyChannels), name);
	const languages = fields
		.list("languages")
		.flatMap((name) => fields.oneOf("languages", ["de", "en"], name) ?? []);
	return {
		...given("action", fields.localised("advice")),
		...given(
			"category",
			fields.oneOf("category", [
				"law",
				"platform",
				"length",
				"clarity",
				"typography",
			]),
		),
		...given("jurisdiction", fields.oneOf("jurisdiction", ["any", "DE", "EU"])),
		...given("evidence", fields.localised("evidence")),
		...given("validFrom", dayOf(fields, "validFrom")),
		...given("validTo", dayOf(fields, "validTo")),
		...(channels.length === 0 ? {} : { channels: channels.filter(isChannel) }),
		...(languages.length === 0 ? {} : { languages }),
	};
}
