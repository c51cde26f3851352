import type { Localised } from "@lotse/shared/contract/localised.ts";

const words: { readonly [reason: string]: Localised } = {
	"": { de: "", en: "" },
	unset: {
		de: "Ob eingewilligt wurde, ist offen; 24 Stunden wird gewartet.",
		en: "Whether consent was given is open; it waits for 24 hours.",
	},
	denied: {
		de: "Die Person hat nicht eingewilligt.",
		en: "The person did not consent.",
	},
	withdrawn: {
		de: "Die Person hat ihre Einwilligung seitdem widerrufen.",
		en: "The person has withdrawn consent since.",
	},
	erased: {
		de: "Das Ereignis wurde gelöscht.",
		en: "The event was erased.",
	},
	"nothing-to-match": {
		de: "Ohne Klick-Kennung und ohne gehashte E-Mail-Adresse kann die Plattform es nicht zuordnen.",
		en: "Without a click id and without a hashed e-mail address the platform cannot match it.",
	},
	"too-old": {
		de: "Die Plattform nimmt so alte Ereignisse nicht mehr an.",
		en: "The platform no longer takes events this old.",
	},
	"no-value": {
		de: "Google braucht Wert und Währung (value, currency).",
		en: "Google needs value and currency.",
	},
	"not-connected": {
		de: "Das Werbekonto ist nicht verbunden. Verbinden Sie es unter „Google Ads“.",
		en: "The ad account is not connected. Connect it under “Google Ads”.",
	},
	"key-lost": {
		de: "Der Zugangsschlüssel lässt sich nicht öffnen. Legen Sie das Ziel neu an.",
		en: "The access token cannot be opened. Set the destination up anew.",
	},
	stopped: {
		de: "Der Not-Halt ist gezogen; es wird gewartet.",
		en: "The brake is on; it waits.",
	},
	unreachable: {
		de: "Die Plattform war nicht erreichbar; ein weiterer Versuch folgt.",
		en: "The platform could not be reached; another attempt follows.",
	},
	META_190: {
		de: "Der Zugangsschlüssel gilt nicht mehr. Legen Sie das Ziel mit einem neuen an.",
		en: "The access token is no longer valid. Set the destination up with a new one.",
	},
};

/** What a delivery's reason means; a platform's own code speaks for itself. */
export function describeDelivery(reason: string): Localised {
	return (
		words[reason] ?? {
			de: `Von der Plattform abgelehnt: ${reason}`,
			en: `Refused by the platform: ${reason}`,
		}
	);
}
