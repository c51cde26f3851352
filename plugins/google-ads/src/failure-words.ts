import type { Localised } from "@lotse/shared/contract/localised.ts";

/** What to do about the failures people meet, by Google's word; the API may add words at any time. */
const words: { readonly [code: string]: Localised } = {
	"sign-in-ended": {
		de: "Google nimmt die Anmeldung nicht mehr an. Verbinden Sie das Konto neu.",
		en: "Google no longer accepts the sign-in. Connect the account again.",
	},
	unreachable: {
		de: "Google Ads ist gerade nicht erreichbar. Versuchen Sie es in ein paar Minuten noch einmal.",
		en: "Google Ads cannot be reached. Try again in a few minutes.",
	},
	"not-understood": {
		de: "Google Ads hat anders geantwortet als erwartet. Es wurde nichts weiter unternommen.",
		en: "Google Ads answered in an unexpected way. Nothing further was done.",
	},
	"too-long-a-list": {
		de: "Das Konto hat mehr Einträge, als Lotse auf einmal liest. Wählen Sie ein kleineres Konto.",
		en: "The account has more entries than Lotse reads at once. Choose a smaller account.",
	},
	RESOURCE_EXHAUSTED: {
		de: "Das Kontingent bei Google ist aufgebraucht. Es füllt sich innerhalb eines Tages wieder.",
		en: "The quota at Google is used up. It refills within a day.",
	},
	RESOURCE_TEMPORARILY_EXHAUSTED: {
		de: "Google bittet um eine Pause. Versuchen Sie es in ein paar Minuten noch einmal.",
		en: "Google asks for a pause. Try again in a few minutes.",
	},
	USER_PERMISSION_DENIED: {
		de: "Dieses Google-Konto darf das Werbekonto nicht bearbeiten. Lassen Sie sich Zugriff geben oder melden Sie sich mit einem anderen an.",
		en: "This Google account may not edit the ad account. Ask for access, or sign in with another one.",
	},
	CUSTOMER_NOT_ENABLED: {
		de: "Das Werbekonto ist nicht aktiv. Schließen Sie die Einrichtung in Google Ads ab.",
		en: "The ad account is not active. Finish setting it up in Google Ads.",
	},
	CUSTOMER_NOT_FOUND: {
		de: "Dieses Werbekonto gibt es nicht. Prüfen Sie die Kundennummer.",
		en: "There is no such ad account. Check the customer number.",
	},
	NOT_ADS_USER: {
		de: "Zu diesem Google-Konto gehört kein Werbekonto. Melden Sie sich mit dem an, das Google Ads benutzt.",
		en: "No ad account belongs to this Google account. Sign in with the one that uses Google Ads.",
	},
	TWO_STEP_VERIFICATION_NOT_ENROLLED: {
		de: "Google verlangt für dieses Konto die Bestätigung in zwei Schritten. Schalten Sie sie ein und verbinden Sie neu.",
		en: "Google wants two-step verification for this account. Switch it on and connect again.",
	},
	CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION: {
		de: "Das Cloud-Projekt dieses Dienstes ist bei Google noch nicht für echte Konten freigegeben. Das beantragt, wer Lotse betreibt.",
		en: "Google has not yet approved this service's Cloud project for real accounts. Whoever runs Lotse applies for it.",
	},
	ACTION_NOT_PERMITTED_FOR_SUSPENDED_ACCOUNT: {
		de: "Das Werbekonto ist gesperrt. Klären Sie das in Google Ads.",
		en: "The ad account is suspended. Settle that in Google Ads.",
	},
	NON_MULTIPLE_OF_MINIMUM_CURRENCY_UNIT: {
		de: "Der Betrag ist für diese Währung zu fein. Runden Sie ihn.",
		en: "The amount is too fine for this currency. Round it.",
	},
	BUDGET_BELOW_PER_DAY_MINIMUM: {
		de: "Der Betrag liegt unter dem kleinsten Tagesbudget, das Google annimmt.",
		en: "The amount is below the smallest daily budget Google accepts.",
	},
	MONEY_AMOUNT_LESS_THAN_CURRENCY_MINIMUM_CPC: {
		de: "Der Betrag reicht nicht für einen Klick. Wählen Sie einen höheren.",
		en: "The amount does not pay for one click. Choose a higher one.",
	},
	MONEY_AMOUNT_TOO_LARGE: {
		de: "Der Betrag ist höher, als Google annimmt.",
		en: "The amount is higher than Google accepts.",
	},
	NEGATIVE_MONEY_AMOUNT: {
		de: "Der Betrag darf nicht negativ sein.",
		en: "The amount must not be negative.",
	},
	CAMPAIGN_BUDGET_REMOVED: {
		de: "Dieses Budget wurde in Google Ads entfernt.",
		en: "This budget was removed in Google Ads.",
	},
	RESOURCE_NOT_FOUND: {
		de: "Dieses Budget gibt es im Konto nicht mehr.",
		en: "This budget is no longer in the account.",
	},
	CONCURRENT_MODIFICATION: {
		de: "Jemand ändert dasselbe gerade auch. Versuchen Sie es gleich noch einmal.",
		en: "Someone is changing the same thing right now. Try again in a moment.",
	},
};

/**
 * A failure in words a marketer can act on. Unknown codes are named as Google names them, with Google's own sentence.
 *
 * @param said Google's sentence, in English
 */
export function failureWords(code: string, said: string): Localised {
	const known = words[code];
	if (known) return known;
	const sentence = said === "" ? "" : ` “${said.slice(0, 500)}”`;
	return {
		de: `Google Ads lehnt das ab (${code}).${sentence}`,
		en: `Google Ads refuses this (${code}).${sentence}`,
	};
}
