import type { Shop } from "@lotse/shared/contract/shopify.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { shopMessages } from "../../messages/shop.ts";

/** What is known of the connected shop. */
export function ShopState({ shop }: { shop: Shop }) {
	const text = useMessages(shopMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { counts, check } = shop;
	const facts = [
		[text.domain, shop.domain],
		[text.installed, format.instant(shop.installedAt)],
		[text.orders, format.number(counts.orders)],
		[text.products, format.number(counts.products)],
		[text.customers, format.number(counts.customers)],
		[
			text.sales,
			check === null
				? text.notCompared
				: check.isEqual
					? text.equal
					: text.differs(format.number(check.days.length)),
		],
	] as const;
	return (
		<section aria-labelledby="shop">
			<h2 id="shop">{shop.name}</h2>
			{shop.state === "uninstalled" ? (
				<p className="lo-notice">{text.uninstalled}</p>
			) : null}
			{shop.isPractice ? (
				<p className="lo-notice">
					{text.practice}{" "}
					<a href={`/practice/shopify/?hl=${language}`}>{text.look}</a>
				</p>
			) : null}
			<dl className="facts">
				{facts.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<DataTable
				caption={text.fetched}
				rows={shop.backfill}
				rowKey={({ part }) => part}
				columns={[
					{
						key: "part",
						label: text.part,
						cell: ({ part }) => text.parts[part],
					},
					{
						key: "read",
						label: text.lines,
						numeric: true,
						cell: ({ read, expected }) =>
							text.read(
								format.number(read),
								expected === null ? null : format.number(expected),
							),
					},
					{
						key: "state",
						label: text.state,
						cell: ({ state, reason }) =>
							reason === null ? text.states[state] : reason[language],
					},
				]}
			/>
			<p className="lo-hint">{text.elsewhere}</p>
		</section>
	);
}
