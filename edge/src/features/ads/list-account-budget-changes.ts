import { listAccountBudgetChanges } from "@lotse/shared/contract/ads-changes.ts";
import { serve } from "../../serve.ts";
import { daysBetween } from "../../services/days-between.ts";

const mostDays = 31;
const mostChanges = 5_000;

export const listAccountBudgetChangesFeature = serve(listAccountBudgetChanges)(
	async ({ input, workspace, language }) => {
		const { customerId, from, to } = input;
		const account = await workspace.adConnections.getAccount(customerId);
		if (!account) return { ok: false, code: "not-found" };
		if (!daysBetween(from, to, mostDays))
			return { ok: false, code: "unprocessable", detail: span[language] };
		const { currency, timeZone } = account;
		const [days, changes] = await Promise.all([
			workspace.adReports.days(customerId, "changes", from, to),
			workspace.adReports.budgetChanges(customerId, from, to, mostChanges),
		]);
		return {
			ok: true,
			body: { currency, timeZone, days: days.map(({ day }) => day), changes },
		};
	},
);

const span = {
	de: `Fragen Sie nach höchstens ${mostDays} Tagen auf einmal, den frühesten zuerst.`,
	en: `Ask for at most ${mostDays} days at once, the earliest first.`,
};
