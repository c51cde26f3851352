import type { Rejection, RejectionType } from "./rejection.ts";

interface Words {
	readonly message: { readonly de: string; readonly en: string };
	readonly fix: { readonly de: string; readonly en: string };
}

const words = (
	de: string,
	en: string,
	deFix: string,
	enFix: string,
): Words => ({
	message: { de, en },
	fix: { de: deFix, en: enFix },
});

/** What a broken keyword of JSON Schema means to a person. */
const rules: { readonly [keyword: string]: Words } = {
	required: words(
		"Diese Angabe fehlt.",
		"This value is missing.",
		"Ergänzen Sie sie.",
		"Add it.",
	),
	type: words(
		"Die Angabe hat den falschen Typ.",
		"The value has the wrong type.",
		"Vergleichen Sie sie mit dem Tracking-Plan; Zahlen stehen ohne Anführungszeichen.",
		"Compare it with the tracking plan; numbers stand without quotes.",
	),
	unknown: words(
		"Diese Angabe kennt der Tracking-Plan nicht.",
		"The tracking plan does not know this value.",
		"Entfernen Sie sie, oder nehmen Sie sie in den Plan auf.",
		"Remove it, or add it to the plan.",
	),
	enum: words(
		"Dieser Wert ist nicht vorgesehen.",
		"This value is not provided for.",
		"Nehmen Sie einen der Werte aus dem Tracking-Plan.",
		"Use one of the values in the tracking plan.",
	),
	pattern: words(
		"Der Wert hat nicht die vorgesehene Form.",
		"The value does not have the form provided for.",
		"Vergleichen Sie ihn mit dem Muster im Tracking-Plan.",
		"Compare it with the pattern in the tracking plan.",
	),
	bounds: words(
		"Der Wert liegt außerhalb der vorgesehenen Grenzen.",
		"The value lies outside the bounds provided for.",
		"Die Grenzen stehen im Tracking-Plan.",
		"The bounds are in the tracking plan.",
	),
	other: words(
		"Der Wert entspricht dem Tracking-Plan nicht.",
		"The value does not match the tracking plan.",
		"Vergleichen Sie ihn mit dem Plan.",
		"Compare it with the plan.",
	),
};
const groupOf: { readonly [keyword: string]: string } = {
	additionalProperties: "unknown",
	false: "unknown",
	const: "enum",
	format: "pattern",
	...Object.fromEntries(
		"minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems multipleOf minProperties maxProperties uniqueItems"
			.split(" ")
			.map((keyword) => [keyword, "bounds"]),
	),
};

const types: { readonly [type in Exclude<RejectionType, "schema">]: Words } = {
	"not-an-object": words(
		"Das ist kein Ereignis, sondern ein anderer JSON-Wert.",
		"This is no event but another JSON value.",
		"Ein Ereignis ist ein Objekt mit messageId, name und at.",
		"An event is an object with messageId, name and at.",
	),
	"too-large": words(
		"Das Ereignis ist größer als 32 kB.",
		"The event is larger than 32 kB.",
		"Senden Sie nur, was der Tracking-Plan nennt; lange Listen gehören nicht in ein Ereignis.",
		"Send only what the tracking plan names; long lists do not belong in an event.",
	),
	"too-deep": words(
		"Das Ereignis ist zu tief verschachtelt oder hat zu viele Werte.",
		"The event is nested too deeply or holds too many values.",
		"Höchstens 8 Ebenen und 2.000 Werte.",
		"At most 8 levels and 2,000 values.",
	),
	"unknown-event": words(
		"Dieses Ereignis steht nicht im Tracking-Plan.",
		"This event is not in the tracking plan.",
		"Prüfen Sie die Schreibweise, oder nehmen Sie es in den Plan auf und spielen Sie es erneut ein.",
		"Check the spelling, or add it to the plan and replay it.",
	),
	"too-old": words(
		"Das Ereignis ist mehr als zwei Jahre älter als seine Sendung; die Uhr des Absenders stimmte wohl nicht.",
		"The event is more than two years older than its batch; the sender’s clock was probably wrong.",
		"Berichtigen Sie at (Millisekunden seit 1970, UTC).",
		"Correct at (milliseconds since 1970, UTC).",
	),
	"in-the-future": words(
		"Das Ereignis liegt nach seiner eigenen Sendung; die Uhr des Absenders stimmte wohl nicht.",
		"The event lies after its own batch; the sender’s clock was probably wrong.",
		"Berichtigen Sie at (Millisekunden seit 1970, UTC).",
		"Correct at (milliseconds since 1970, UTC).",
	),
	"personal-data": words(
		"Hier stehen personenbezogene Daten, die nicht hierher gehören. Das Ereignis wird zurückgehalten.",
		"There are personal data here that do not belong here. The event is held back.",
		"Entfernen Sie sie an der Quelle, oder erlauben Sie die Eigenschaft im Tracking-Plan unter „personal“.",
		"Remove them at the source, or allow the property in the tracking plan under “personal”.",
	),
	suppressed: words(
		"Diese Person wurde gelöscht; Daten über sie werden nicht mehr angenommen.",
		"This person was erased; data about them are no longer taken.",
		"Hier ist nichts zu tun. Senden Sie nichts mehr über diese Person.",
		"There is nothing to do. Send nothing more about this person.",
	),
	conflict: words(
		"Unter dieser messageId liegt schon ein anderes Ereignis.",
		"Another event is stored under this messageId.",
		"Jedes Ereignis braucht seine eigene messageId. Das frühere bleibt unverändert.",
		"Each event needs a messageId of its own. The earlier one stays unchanged.",
	),
};

/**
 * A rejection in words: what is wrong at its path, and what to do.
 *
 * @example describeRejection({ type: "schema", path: "/properties/value", rule: "required" }).message.en // "This value is missing."
 */
export function describeRejection({ type, rule }: Rejection): Words {
	if (type !== "schema") return types[type];
	return rules[groupOf[rule] ?? rule] ?? rules.other ?? types["not-an-object"];
}
