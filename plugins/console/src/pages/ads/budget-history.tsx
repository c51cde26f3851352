import { includesRole } from "@lotse/shared/contract/access.ts";
import {
	type AdAccount,
	type AdCampaign,
	getAdReport,
	listAdChanges,
	readAdReport,
} from "@lotse/shared/contract/ads-accounts.ts";
import { listAccountBudgetChanges } from "@lotse/shared/contract/ads-changes.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { adsHistoryMessages } from "../../messages/ads-history.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { BudgetChart } from "./budget-chart.tsx";
import { type BudgetDay, type BudgetMove, budgetDays } from "./budget-days.ts";
import { daysBack } from "./days-back.ts";
import { formatMicros } from "./format-micros.ts";

/** As long as Google tells changes; yesterday is the last whole day of a report. */
const shownDays = 30;
/** Days one request reads, so that progress shows. */
const atOnce = 10;

/** Each campaign's daily budget over the last month: what Lotse changed, what others changed and who, and the day's cost. */
export function BudgetHistory({
	account,
	campaigns,
	today,
}: {
	account: AdAccount;
	campaigns: readonly AdCampaign[];
	today: string;
}) {
	const text = useMessages(adsHistoryMessages);
	const format = useFormat();
	const { session } = useSession();
	const { customerId, currency, timeZone } = account;
	const days = daysBack(today, shownDays);
	const span = { from: days[0] ?? today, to: today };
	const changed = useCall(listAdChanges, {});
	const reported = useCall(getAdReport, {
		customerId,
		report: "campaigns",
		...span,
	});
	const told = useCall(listAccountBudgetChanges, { customerId, ...span });
	const reading = useAction(readAdReport);
	const [done, setDone] = useState<number | null>(null);
	const own =
		changed.loaded.state === "ready"
			? changed.loaded.value.changes.filter(
					(one) => one.customerId === customerId,
				)
			: [];
	const costs =
		reported.loaded.state === "ready" ? reported.loaded.value.rows : [];
	const history =
		told.loaded.state === "ready"
			? told.loaded.value
			: { days: [], changes: [] };
	const past = days.slice(0, -1);
	const readChanges = async () => {
		for (let start = 0; start < past.length; start += atOnce) {
			setDone(start);
			const some = past.slice(start, start + atOnce);
			const [from = today] = some;
			const to = some.at(-1) ?? from;
			const answer = await reading.run({
				customerId,
				report: "changes",
				from,
				to,
			});
			if (!answer.ok || answer.value.missing.length > 0) break;
		}
		setDone(null);
		told.reload();
	};
	return (
		<section aria-labelledby={`history-${customerId}`}>
			<h3 id={`history-${customerId}`}>{text.title}</h3>
			<p className="lo-quiet">{text.lead(format.number(shownDays))}</p>
			<p className="lo-quiet">
				{text.known(
					format.number(history.days.length),
					format.number(past.length),
				)}{" "}
				{includesRole(session.member.role, "editor") ? (
					<button
						type="button"
						className="lo-button lo-button-small"
						disabled={done !== null}
						onClick={readChanges}
					>
						{done === null ? text.read : text.reading}
					</button>
				) : null}
			</p>
			{done === null ? null : (
				<p role="status">
					<progress aria-label={text.reading} max={past.length} value={done} />{" "}
					{text.progress(format.number(done), format.number(past.length))}
				</p>
			)}
			{reading.problem ? <ProblemNotice problem={reading.problem} /> : null}
			{campaigns
				.filter(({ isDaily, isEnabled }) => isDaily && isEnabled)
				.map(({ campaignId, budgetId, name, amountMicros }) => {
					const walked = budgetDays(
						budgetId,
						amountMicros,
						own,
						history.changes,
						days,
					);
					const costOf = (day: string) =>
						costs.find((one) => one.day === day && one.entityId === campaignId)
							?.costMicros ?? null;
					return (
						<details key={campaignId} className="lo-details">
							<summary>{name}</summary>
							<BudgetChart
								campaign={name}
								history={walked}
								costOf={costOf}
								currency={currency}
								timeZone={timeZone}
								table={
									<HistoryTable
										name={name}
										history={walked}
										costOf={costOf}
										currency={currency}
									/>
								}
							/>
							<MoveList history={walked} currency={currency} />
						</details>
					);
				})}
		</section>
	);
}

/** Every change in words: who, from what to what, when, and how. */
function MoveList({
	history,
	currency,
}: {
	history: readonly BudgetDay[];
	currency: string;
}) {
	const format = useFormat();
	const wordsOf = useMoveWords(currency);
	const moves = history.flatMap(({ moves: ofDay }) => ofDay).toReversed();
	return (
		<ul className="ads-moves">
			{moves.map((move, index) => (
				<li key={`${index} ${move.day} ${move.at}`}>
					<b>
						{format.day(move.day)}
						{move.at === null ? "" : ` ${move.at.slice(11, 16)}`}
					</b>{" "}
					{wordsOf(move)}
				</li>
			))}
		</ul>
	);
}

function useMoveWords(currency: string): (move: BudgetMove) => string {
	const text = useMessages(adsHistoryMessages);
	const language = use(LanguageContext);
	return ({ isLotse, fromMicros, toMicros, by, through }) => {
		const from =
			fromMicros === null
				? text.fresh
				: formatMicros(fromMicros, currency, language);
		const to = formatMicros(toMicros, currency, language);
		if (isLotse) return text.byLotse(from, to);
		const way = text.via(text.ways[through] ?? through);
		return `${text.byOther(by === "" ? text.nobody : by, from, to)}, ${way}`;
	};
}

function HistoryTable({
	name,
	history,
	costOf,
	currency,
}: {
	name: string;
	history: readonly BudgetDay[];
	costOf: (day: string) => number | null;
	currency: string;
}) {
	const text = useMessages(adsHistoryMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const wordsOf = useMoveWords(currency);
	const money = (micros: number) => formatMicros(micros, currency, language);
	return (
		<DataTable
			caption={name}
			captionHidden
			isStackedWhenNarrow
			rows={history.toReversed()}
			rowKey={({ day }) => day}
			columns={[
				{ key: "day", label: text.day, cell: ({ day }) => format.day(day) },
				{
					key: "budget",
					label: text.budget,
					numeric: true,
					cell: ({ amountMicros }) =>
						amountMicros === null ? text.unknown : money(amountMicros),
				},
				{
					key: "spent",
					label: text.spent,
					numeric: true,
					cell: ({ day }) => {
						const cost = costOf(day);
						return cost === null ? "–" : money(cost);
					},
				},
				{
					key: "change",
					label: text.change,
					cell: ({ moves }) => moves.map(wordsOf).join("; "),
				},
			]}
		/>
	);
}
