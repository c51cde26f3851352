import { adGuard, adWatch } from "../schema/ad-watch-tables.ts";
import {
	adAccount,
	adBudgetChange,
	adChange,
	adConnection,
	adConversion,
	adReportDay,
	adReportRow,
	adSettings,
	adSignIn,
	practiceBudget,
} from "../schema/ads-account-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Budgets zu lesen und freigegebene Änderungen auszuführen.",
	en: "To read budgets and carry out approved changes.",
};
const own = "the company's own accounts and figures";
const account = "number of the company's own ad account";

export const adsRules = [
	rule(adConnection, {
		holds: { de: "Anmeldungen bei Google Ads", en: "Sign-ins to Google Ads" },
		purpose,
		readers: "admin",
		keep: null,
		subject: own,
		sealed: ["sealed"],
		cleared: { sealed: "the company's own refresh token" },
	}),
	rule(adSignIn, {
		holds: { de: "Begonnene Anmeldungen", en: "Sign-ins under way" },
		purpose,
		readers: "admin",
		keep: { column: "expiresAt", days: 1 },
		subject: "a member's random id",
		sealed: ["sealedVerifier"],
		cleared: { sealedVerifier: "a random number" },
	}),
	rule(adAccount, {
		holds: { de: "Werbekonten", en: "Ad accounts" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: own,
		cleared: { customerId: account, loginCustomerId: account },
	}),
	rule(adSettings, {
		holds: { de: "Grenzen für Budgets", en: "Limits on budgets" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: own,
	}),
	rule(adChange, {
		holds: { de: "Budgetänderungen", en: "Budget changes" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: own,
		cleared: { customerId: account },
	}),
	rule(adWatch, {
		holds: { de: "Wachen über Änderungen", en: "Watches over changes" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: own,
		cleared: { customerId: account },
	}),
	rule(adGuard, {
		holds: { de: "Einstellung der Wachen", en: "Settings of watches" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: own,
	}),
	rule(adReportDay, {
		holds: { de: "Berichtstage", en: "Days of reports" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: own,
		cleared: { customerId: account },
	}),
	rule(adReportRow, {
		holds: { de: "Berichtszeilen", en: "Lines of reports" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: own,
		cleared: { customerId: account },
	}),
	rule(adBudgetChange, {
		holds: {
			de: "Budgetänderungen laut Werbekonto",
			en: "Budget changes as the ad account tells them",
		},
		purpose: {
			de: "Zu zeigen, wer ein Budget wann geändert hat, außerhalb von Lotse.",
			en: "To show who changed a budget when, outside Lotse.",
		},
		readers: "viewer",
		keep: { column: "readAt", days: 400 },
		subject:
			"colleagues who work in the company's own account: an address is blanked where it is mentioned",
		cleared: { customerId: account },
	}),
	rule(adConversion, {
		holds: { de: "Gemeldete Käufe", en: "Reported purchases" },
		purpose: {
			de: "Keinen Kauf zweimal zu melden.",
			en: "To report no purchase twice.",
		},
		readers: "editor",
		keep: { column: "at", days: 400 },
		subject: [{ column: "transactionId", is: "identifier" }],
		cleared: { customerId: account },
	}),
	rule(practiceBudget, {
		holds: { de: "Das Übungskonto", en: "The practice account" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "invented",
	}),
];
