import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { IdentityRefusal } from "@lotse/shared/contract/profiles.ts";
import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";

type Words = { readonly message: Localised; readonly fix: Localised };

/** A refused link as a person reads it: why, and what to do. */
export function describeRefusal(
	reason: IdentityRefusal["reason"],
	identifier: Identifier,
	members: number,
): IdentityRefusal {
	return { reason, identifier, members, ...words[reason] };
}

const placeholder: Words = {
	message: {
		de: "Das ist ein Platzhalter, keine Kennung.",
		en: "This is a placeholder, not an identifier.",
	},
	fix: {
		de: "Senden Sie keine Kennung, solange niemand angemeldet ist.",
		en: "Send no identifier as long as nobody is signed in.",
	},
};
const words: Readonly<Record<IdentityRefusal["reason"], Words>> = {
	placeholder,
	"made-up-number": placeholder,
	"too-long": placeholder,
	"shared-mailbox": {
		message: {
			de: "Dieses Postfach lesen mehrere.",
			en: "Several people read this mailbox.",
		},
		fix: {
			de: "Nehmen Sie die Adresse der Person.",
			en: "Use the person’s own address.",
		},
	},
	"known-link": {
		message: {
			de: "Diese Verbindung gibt es schon.",
			en: "This link exists already.",
		},
		fix: { de: "Es ist nichts zu tun.", en: "There is nothing to do." },
	},
	"too-many-partners": {
		message: {
			de: "Zu viele hängen schon daran: ein gemeinsames Gerät, etwa in einem Laden.",
			en: "Too many hang on it already: a shared device, such as in a shop.",
		},
		fix: {
			de: "Nehmen Sie falsche Verbindungen zurück, wenn es doch eine Person ist.",
			en: "Take wrong links back if it is one person after all.",
		},
	},
	"too-many-members": {
		message: {
			de: "Die Person hätte mehr als 200 Kennungen: so entstehen Millionen, die eine wären.",
			en: "The person would have more than 200 identifiers: that is how millions become one.",
		},
		fix: {
			de: "Suchen Sie die Verbindung, die zwei Menschen zusammenhält, und nehmen Sie sie zurück.",
			en: "Find the link that holds two people together, and take it back.",
		},
	},
	suppressed: {
		message: {
			de: "Diese Person hat verlangt, vergessen zu werden.",
			en: "This person has asked to be forgotten.",
		},
		fix: {
			de: "Es wird nichts über sie gespeichert.",
			en: "Nothing is stored about them.",
		},
	},
};
