import {
	listWinBack,
	type WinBackRow,
} from "@lotse/shared/contract/customers.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { customersMessages } from "../../messages/customers.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";

const firstOnes = { limit: 25 };

/** Customers at risk by what is at stake, each with reasons and what to do. */
export function WinBack() {
	const text = useMessages(customersMessages);
	const format = useFormat();
	const { loaded, reload } = useCall(listWinBack, firstOnes);
	return (
		<section aria-labelledby="win-back">
			<h2 id="win-back">{text.winBack}</h2>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ rows, customers, currency, exploration, shadow }) => (
					<>
						<p className="lo-quiet">
							{text.winBackLead(format.number(customers))}{" "}
							<a href="#/registry">{text.models}</a>
						</p>
						{rows.length === 0 ? (
							<p className="empty">{text.nobody}</p>
						) : (
							<Rows rows={rows} currency={currency} />
						)}
						<p className="lo-hint">
							{text.exploration(format.percent(exploration))}{" "}
							{shadow === null
								? ""
								: text.shadow(format.percent(shadow.distance, 1))}
						</p>
					</>
				)}
			</ShowLoaded>
		</section>
	);
}

function Rows({
	rows,
	currency,
}: {
	rows: readonly WinBackRow[];
	currency: string | null;
}) {
	const text = useMessages(customersMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const money = (value: number) => format.money(value, currency);
	return (
		<DataTable
			caption={text.winBack}
			captionHidden
			isStackedWhenNarrow
			rows={rows}
			rowKey={({ customer }) => customer}
			columns={[
				{
					key: "customer",
					label: text.customer,
					cell: ({ customer, lastDay }) => (
						<>
							{customer}
							<br />
							<small className="lo-quiet">
								{text.lastOn(format.day(lastDay))}
							</small>
						</>
					),
				},
				{
					key: "gone",
					label: text.gone,
					numeric: true,
					cell: ({ pGone, modelId }) => (
						<>
							<strong>{format.percent(pGone.value)}</strong>
							<small className="wrap">
								{" "}
								{text.span(
									format.percent(pGone.low),
									format.percent(pGone.high),
								)}
								{modelId === null ? `, ${text.byPurchases}` : ""}
							</small>
						</>
					),
				},
				{
					key: "worth",
					label: text.worth,
					numeric: true,
					cell: ({ worth }) => (
						<>
							<strong>{money(worth.value)}</strong>
							<small className="wrap">
								{" "}
								{text.span(money(worth.low), money(worth.high))}
							</small>
						</>
					),
				},
				{
					key: "reasons",
					label: text.reasons,
					cell: ({ reasons }) => (
						<ul className="customers-reasons">
							{reasons.map((reason) => (
								<li key={reason.en}>{reason[language]}</li>
							))}
						</ul>
					),
				},
				{
					key: "action",
					label: text.action,
					cell: ({ action, words, hour, mayContact }) => (
						<>
							<strong>{action?.name[language] ?? words[language]}</strong>
							{mayContact ? null : (
								<span className="tag">{text.noConsent}</span>
							)}
							{action === null ? null : (
								<small className="wrap">
									{" "}
									{text.gain(
										money(action.gain.value),
										money(action.gain.low),
										money(action.gain.high),
									)}
									{hour === null || action.id === "letter"
										? ""
										: `; ${text.at(hour)}`}
								</small>
							)}
						</>
					),
				},
			]}
		/>
	);
}
