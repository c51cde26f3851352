import { type ReactNode, use } from "react";
import type { CustomerWorth } from "../../contract/customers.ts";
import { useFormat } from "../format/use-format.ts";
import { LanguageContext } from "../language-context.ts";
import { worthMessages } from "../messages/worth.ts";
import { useMessages } from "../use-messages.ts";

/** What a customer is worth: of which orders, on which basis, what the next year brings, and what should be known beside it. */
export function WorthFacts({ worth }: { worth: CustomerWorth }) {
	const text = useMessages(worthMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { currency, ahead, margin, from, to, source } = worth;
	const money = (value: number) => format.money(value, currency);
	const others = worth.sources.filter((one) => one.source !== source);
	return (
		<>
			<p className="lo-quiet">
				{margin === null
					? text.basisRevenue[source ?? "file"]
					: text.basisContribution(format.percent(margin))}
			</p>
			<dl className="lo-facts">
				<Fact name={text.orders}>
					{format.number(worth.orders)}
					{source === null ? null : (
						<>
							{" "}
							<small>{text.sources[source]}</small>
						</>
					)}
				</Fact>
				<Fact name={text.customers}>{format.number(worth.customers)}</Fact>
				{from === null || to === null ? null : (
					<Fact name={text.period}>
						{text.span(format.day(from), format.day(to))}
					</Fact>
				)}
				{ahead === null ? null : (
					<Fact name={text.ahead}>
						<strong>{money(ahead.value)}</strong>{" "}
						<small>{text.span(money(ahead.low), money(ahead.high))}</small>
					</Fact>
				)}
			</dl>
			{others.length === 0 ? null : (
				<p className="lo-hint">
					{text.otherSources(
						others
							.map(
								(one) =>
									`${text.sources[one.source]} (${format.number(one.orders)})`,
							)
							.join(", "),
					)}
				</p>
			)}
			{worth.notes.length === 0 ? null : (
				<ul className="lo-quiet">
					{worth.notes.map((note) => (
						<li key={note.en}>{note[language]}</li>
					))}
				</ul>
			)}
		</>
	);
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
