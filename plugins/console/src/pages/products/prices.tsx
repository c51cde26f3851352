import { listElasticities } from "@lotse/shared/contract/products.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { IntervalPlot } from "@lotse/shared/ui/interval-plot.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { productsMessages } from "../../messages/products.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { RangeCell } from "./range-cell.tsx";

const nothing = {};
const mostDrawn = 15;

/** Price elasticities side by side, and, product by product, what each rests on or why nothing can be told. */
export function Prices({ currency }: { currency: string | null }) {
	const text = useMessages(productsMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { loaded, reload } = useCall(listElasticities, nothing);
	return (
		<section aria-labelledby="prices">
			<h2 id="prices">{text.prices}</h2>
			<p className="lo-quiet">{text.pricesLead}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ rows }) => {
					const known = rows.flatMap(({ product, shared }) =>
						shared === null ? [] : [{ product, shared }],
					);
					return (
						<>
							{known.length === 0 ? null : (
								<IntervalPlot
									title={text.elasticity}
									unit={text.elasticityUnit}
									level={0.95}
									show={format.signedTwo}
									rows={known
										.slice(0, mostDrawn)
										.map(({ product, shared }) => ({
											label: product,
											value: shared.value,
											interval: [shared.low, shared.high],
										}))}
								/>
							)}
							<DataTable
								caption={text.elasticity}
								captionHidden
								isStackedWhenNarrow
								rows={rows}
								rowKey={({ product }) => product}
								columns={[
									{
										key: "product",
										label: text.product,
										cell: ({ product }) => product,
									},
									{
										key: "own",
										label: text.own,
										numeric: true,
										cell: ({ own }) => (
											<RangeCell
												range={own}
												show={format.signedTwo}
												absent={text.notKnown}
											/>
										),
									},
									{
										key: "shared",
										label: text.shared,
										numeric: true,
										cell: ({ shared }) => (
											<RangeCell
												range={shared}
												show={format.signedTwo}
												absent="–"
												isMain
											/>
										),
									},
									{
										key: "prices",
										label: text.priceSpan,
										numeric: true,
										cell: ({ lowest, highest }) =>
											text.span(
												format.money(lowest, currency),
												format.money(highest, currency),
											),
									},
									{
										key: "words",
										label: text.words,
										cell: ({ own, words }) => (
											<ul className="products-words">
												{/* What holds for each of them stands once, below. */}
												{(own === null ? words : words.slice(1)).map((one) => (
													<li key={one.en}>{one[language]}</li>
												))}
											</ul>
										),
									},
								]}
							/>
							{rows
								.filter(({ own }) => own !== null)
								.slice(0, 1)
								.map(({ words }) => (
									<p key="observed" className="lo-hint">
										{words[0]?.[language]}
									</p>
								))}
						</>
					);
				}}
			</ShowLoaded>
		</section>
	);
}
