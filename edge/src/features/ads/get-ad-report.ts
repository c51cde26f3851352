import { getAdReport } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { daysBetween } from "../../services/days-between.ts";

const mostDays = 31;

export const getAdReportFeature = serve(getAdReport)(
	async ({ input, workspace, language }) => {
		const { customerId, report, from, to } = input;
		const account = await workspace.adConnections.getAccount(customerId);
		if (!account) return { ok: false, code: "not-found" };
		if (!daysBetween(from, to, mostDays))
			return { ok: false, code: "unprocessable", detail: span[language] };
		const { currency, timeZone } = account;
		const [days, rows] = await Promise.all([
			workspace.adReports.days(customerId, report, from, to),
			workspace.adReports.rows(customerId, report, from, to, 20_000),
		]);
		return { ok: true, body: { days, rows, currency, timeZone } };
	},
);

const span = {
	de: `Fragen Sie nach höchstens ${mostDays} Tagen auf einmal, den frühesten zuerst.`,
	en: `Ask for at most ${mostDays} days at once, the earliest first.`,
};
