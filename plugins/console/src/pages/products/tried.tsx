import { getExploration } from "@lotse/shared/contract/products.ts";
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

/** What drawn places taught: the same places by fit and by lot, and each product that was tried. */
export function Tried() {
	const text = useMessages(productsMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { loaded, reload } = useCall(getExploration, nothing);
	return (
		<section aria-labelledby="tried">
			<h2 id="tried">{text.tried}</h2>
			<p className="lo-quiet">{text.triedLead}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ lists, shown, evenly, byFit, products, words }) => (
					<>
						<p>{words[language]}</p>
						{evenly === null || byFit === null ? null : (
							<IntervalPlot
								title={text.clickShare}
								unit={text.clickShareUnit}
								level={0.95}
								show={format.percent}
								rows={(
									[
										[text.byFit, byFit],
										[text.evenly, evenly],
									] as const
								).map(([label, { value, low, high }]) => ({
									label,
									value,
									interval: [low, high],
								}))}
							/>
						)}
						{products.length === 0 ? null : (
							<>
								<DataTable
									caption={text.tried}
									captionHidden
									isStackedWhenNarrow
									rows={products}
									rowKey={({ product }) => product}
									columns={[
										{
											key: "product",
											label: text.product,
											cell: ({ product }) => product,
										},
										{
											key: "shown",
											label: text.seen,
											numeric: true,
											cell: (row) => format.number(row.shown),
										},
										{
											key: "clicks",
											label: text.clicked,
											numeric: true,
											cell: ({ clicks }) => format.number(clicks),
										},
										{
											key: "share",
											label: text.clickShare,
											numeric: true,
											cell: ({ share }) => (
												<RangeCell
													range={share}
													show={format.percent}
													absent={text.notKnown}
													isMain
												/>
											),
										},
										{
											key: "verdict",
											label: text.besideFit,
											cell: ({ verdict }) => text.verdicts[verdict],
										},
									]}
								/>
								<p className="lo-hint">
									{text.triedFrom(format.number(lists), format.number(shown))}
								</p>
							</>
						)}
					</>
				)}
			</ShowLoaded>
		</section>
	);
}
