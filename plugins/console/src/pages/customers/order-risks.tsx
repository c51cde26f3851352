import {
	listOrderRisks,
	type OrderRisk,
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

/** New orders that ask for a second look before they are sent, with the reasons. */
export function OrderRisks() {
	const text = useMessages(customersMessages);
	const language = use(LanguageContext);
	const { loaded, reload } = useCall(listOrderRisks, firstOnes);
	return (
		<section aria-labelledby="order-risks">
			<h2 id="order-risks">{text.risks}</h2>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ rows, currency, words }) => (
					<>
						<p className="lo-quiet">{text.risksLead}</p>
						{rows.length === 0 ? (
							<p className="empty">{text.noRisks}</p>
						) : (
							<Rows rows={rows} currency={currency} />
						)}
						<p className="lo-hint">{words[language]}</p>
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
	rows: readonly OrderRisk[];
	currency: string | null;
}) {
	const text = useMessages(customersMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	return (
		<DataTable
			caption={text.risks}
			captionHidden
			isStackedWhenNarrow
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{
					key: "order",
					label: text.order,
					cell: ({ id, customer, day }) => (
						<>
							{id}
							<br />
							<small className="lo-quiet">
								{customer}, {format.day(day)}
							</small>
						</>
					),
				},
				{
					key: "amount",
					label: text.amount,
					numeric: true,
					cell: ({ amount }) => format.money(amount, currency),
				},
				{
					key: "risk",
					label: text.risk,
					cell: ({ level, p, points }) => (
						<>
							<strong>{text.levels[level]}</strong>
							<small className="wrap">
								{" "}
								{p === null
									? text.points(format.number(points))
									: `${format.percent(p.value)} (${text.span(format.percent(p.low), format.percent(p.high))})`}
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
			]}
		/>
	);
}
