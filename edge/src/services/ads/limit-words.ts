import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { LimitReason } from "@lotse/shared/trust/limits/check-budget-change.ts";

/** Why a budget is not changed, and what to do about it. `stopped` and `gone` are no limits, but reasons all the same. */
export const limitWords: {
	readonly [reason in
		| LimitReason
		| "stopped"
		| "gone"
		| "meanwhile"]: Localised;
} = {
	"no-change": {
		de: "Der Betrag ist derselbe wie heute. Nennen Sie einen anderen oder lassen Sie die Zeile weg.",
		en: "The amount is the same as today. Name another, or leave the row out.",
	},
	"not-above-zero": {
		de: "Ein Tagesbudget muss über null liegen. Pausieren Sie die Kampagne in Google Ads, wenn sie nichts ausgeben soll.",
		en: "A daily budget has to be above zero. Pause the campaign in Google Ads if it should spend nothing.",
	},
	"not-a-multiple": {
		de: "Der Betrag ist für diese Währung zu fein. Runden Sie ihn.",
		en: "The amount is too fine for this currency. Round it.",
	},
	"not-a-daily-budget": {
		de: "Dieses Budget gilt für die ganze Laufzeit. Lotse ändert nur Tagesbudgets; ändern Sie es in Google Ads.",
		en: "This budget covers the whole run. Lotse changes daily budgets only; change it in Google Ads.",
	},
	"shared-budget": {
		de: "Dieses Budget teilen sich mehrere Kampagnen. Geben Sie der Kampagne in Google Ads ein eigenes.",
		en: "Several campaigns share this budget. Give the campaign one of its own in Google Ads.",
	},
	drift: {
		de: "Jemand hat das Budget inzwischen geändert. Sehen Sie es neu an und schlagen Sie neu vor.",
		en: "Someone has changed the budget meanwhile. Look at it again and propose anew.",
	},
	"above-increase-limit": {
		de: "Das ist mehr, als eine Änderung erhöhen darf. Nehmen Sie einen kleineren Schritt.",
		en: "This is more than one change may add. Take a smaller step.",
	},
	"below-decrease-limit": {
		de: "Das ist mehr, als eine Änderung kürzen darf. Nehmen Sie einen kleineren Schritt.",
		en: "This is more than one change may take away. Take a smaller step.",
	},
	"above-day-limit": {
		de: "Heute wäre damit im Konto zu viel auf einmal bewegt. Nehmen Sie weniger oder warten Sie bis morgen.",
		en: "This would move too much in the account in one day. Take less, or wait until tomorrow.",
	},
	"above-account-cap": {
		de: "Alle Tagesbudgets zusammen lägen über der Obergrenze des Kontos. Kürzen Sie an anderer Stelle.",
		en: "All daily budgets together would be above the account’s cap. Take away elsewhere.",
	},
	"cooling-down": {
		de: "Dieses Budget wurde vor Kurzem geändert und ruht noch. Warten Sie das Ende der Ruhezeit ab.",
		en: "This budget was changed lately and still rests. Wait until its rest is over.",
	},
	stopped: {
		de: "Der Not-Halt ist gezogen: In keinem Konto wird etwas geändert, bis ihn jemand mit Freigaberecht löst.",
		en: "The brake is on: nothing is changed in any account until someone who may approve releases it.",
	},
	gone: {
		de: "Dieses Budget gibt es im Konto nicht mehr.",
		en: "This budget is no longer in the account.",
	},
	meanwhile: {
		de: "Inzwischen wurde an derselben Sache gearbeitet. Laden Sie neu.",
		en: "Someone worked on the same thing meanwhile. Reload.",
	},
};
