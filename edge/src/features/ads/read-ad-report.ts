import { readAdReport } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { isSettledDay } from "../../services/ads/is-settled-day.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { dayInZone } from "../../services/day-in-zone.ts";
import { daysBetween } from "../../services/days-between.ts";

const mostDays = 31;

export const readAdReportFeature = serve(readAdReport)(
	async ({ input, caller, workspace, ports, language }) => {
		const { customerId, report, from, to } = input;
		const opened = await openAdPlatform(ports, caller.workspaceId, customerId);
		if (!opened.ok)
			return { ok: false, code: opened.code, detail: opened.message[language] };
		const { currency, timeZone } = opened.account;
		const wanted = daysBetween(from, to, mostDays);
		const today = dayInZone(ports.clock.now(), timeZone);
		if (!wanted || to >= today)
			return { ok: false, code: "unprocessable", detail: span[language] };
		const kept = await workspace.adReports.days(customerId, report, from, to);
		const days = kept.filter((day) => isSettledDay(day, ports.clock.now()));
		const missing: string[] = [];
		let message = "";
		for (const day of wanted) {
			if (days.some((one) => one.day === day)) continue;
			// After a refusal the rest is left for the next call: what made it refuse is still there.
			const read =
				missing.length > 0
					? null
					: await opened.platform.readReportDay(customerId, report, day);
			if (!read?.ok) {
				if (read) message = read.failure.message[language];
				missing.push(day);
				continue;
			}
			const { rows, accountCostMicros, budgetChanges = [] } = read.value;
			const line = {
				day,
				rows: rows.length,
				costMicros: rows.reduce((sum, row) => sum + row.costMicros, 0),
				accountCostMicros,
				readAt: ports.clock.now(),
			};
			await ports.store.batch([
				workspace.adReports.replaceDay(
					customerId,
					report,
					line,
					rows,
					budgetChanges,
				),
			]);
			days.push(line);
		}
		days.sort((a, b) => (a.day < b.day ? -1 : 1));
		return { ok: true, body: { days, missing, message, currency, timeZone } };
	},
);

const span = {
	de: `Fragen Sie nach ganzen, vergangenen Tagen, höchstens ${mostDays} auf einmal.`,
	en: `Ask for whole days in the past, at most ${mostDays} at once.`,
};
