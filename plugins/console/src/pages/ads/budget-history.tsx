import {
	type AdAccount,
	type AdCampaign,
	getAdReport,
	listAdChanges,
} from "@lotse/shared/contract/ads-accounts.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { adsReportsMessages } from "../../messages/ads-reports.ts";
import { useCall } from "../../session/use-call.ts";
import { budgetDays } from "./budget-days.ts";
import { daysBack } from "./days-back.ts";
import { formatMicros } from "./format-micros.ts";

const shownDays = 14;

/** Each campaign's daily budget over the last fortnight beside what was spent. */
export function BudgetHistory({
	account,
	campaigns,
	today,
}: {
	account: AdAccount;
	campaigns: readonly AdCampaign[];
	today: string;
}) {
	const text = useMessages(adsReportsMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { customerId, currency } = account;
	const days = daysBack(today, shownDays);
	const changed = useCall(listAdChanges, {});
	const reported = useCall(getAdReport, {
		customerId,
		report: "campaigns",
		from: days[0] ?? today,
		to: today,
	});
	const changes =
		changed.loaded.state === "ready"
			? changed.loaded.value.changes.filter(
					(one) => one.customerId === customerId,
				)
			: [];
	const costs =
		reported.loaded.state === "ready" ? reported.loaded.value.rows : [];
	const money = (micros: number) => formatMicros(micros, currency, language);
	return (
		<section aria-labelledby={`history-${customerId}`}>
			<h3 id={`history-${customerId}`}>{text.history}</h3>
			<p className="lo-quiet">{text.historyLead(format.number(shownDays))}</p>
			{campaigns
				.filter(({ isDaily, isEnabled }) => isDaily && isEnabled)
				.map(({ campaignId, budgetId, name, amountMicros }) => {
					const history = budgetDays(budgetId, amountMicros, changes, days);
					return (
						<details key={campaignId}>
							<summary>{name}</summary>
							{history === null ? (
								<p>{text.unknown}</p>
							) : (
								<DataTable
									caption={name}
									captionHidden
									isStackedWhenNarrow
									rows={history.toReversed()}
									rowKey={({ day }) => day}
									columns={[
										{
											key: "day",
											label: text.day,
											cell: ({ day }) => format.day(day),
										},
										{
											key: "budget",
											label: text.budget,
											numeric: true,
											cell: (one) => (
												<>
													{money(one.amountMicros)}
													{one.isChange ? (
														<span className="tag">{text.changed}</span>
													) : null}
												</>
											),
										},
										{
											key: "spent",
											label: text.spent,
											numeric: true,
											cell: ({ day }) => {
												const row = costs.find(
													(one) =>
														one.day === day && one.entityId === campaignId,
												);
												return row ? money(row.costMicros) : "–";
											},
										},
									]}
								/>
							)}
						</details>
					);
				})}
		</section>
	);
}
