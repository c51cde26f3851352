import { recommendProducts } from "@lotse/shared/contract/products.ts";
import type { Input } from "@lotse/shared/contract/route.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { productsMessages } from "../../messages/products.ts";
import { Field } from "../../parts/field.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { Choice } from "./choice.tsx";
import { RangeCell } from "./range-cell.tsx";

/** Of the places that are drawn where somebody wants to try things out. */
const triedShare = 0.25;
/** Where somebody wants what earns more to stand higher: what fits counts for the other half. */
const marginWeight = 0.5;
type Whom = "customer" | "basket";
type Question = Input<(typeof recommendProducts)["input"]>;

/** Asks for whom, and shows what goes with it, each with its share of buyers and the reason. */
export function Together() {
	const text = useMessages(productsMessages);
	const [whom, setWhom] = useState<Whom>("basket");
	const [typed, setTyped] = useState("");
	const [isTrying, setTrying] = useState(false);
	const [isEarning, setEarning] = useState(false);
	const [question, setQuestion] = useState<Question | null>(null);
	const isBasket = whom === "basket";
	return (
		<section aria-labelledby="together">
			<h2 id="together">{text.together}</h2>
			<p className="lo-quiet">{text.togetherLead}</p>
			<form
				className="products-choose"
				onSubmit={(event) => {
					event.preventDefault();
					const asked = typed.trim();
					if (asked === "") return;
					setQuestion({
						...(isBasket ? { products: asked } : { customer: asked }),
						...(isTrying ? { explore: triedShare } : {}),
						...(isEarning ? { margin: marginWeight } : {}),
					});
				}}
			>
				<Field label={text.whom}>
					{(ids) => (
						<select
							{...ids}
							value={whom}
							onChange={(event) =>
								setWhom(
									event.target.value === "customer" ? "customer" : "basket",
								)
							}
						>
							<option value="basket">{text.basket}</option>
							<option value="customer">{text.customer}</option>
						</select>
					)}
				</Field>
				<Field label={isBasket ? text.basketLabel : text.customerLabel}>
					{(ids) => (
						<input
							{...ids}
							value={typed}
							maxLength={isBasket ? 2_000 : 200}
							onChange={(event) => setTyped(event.target.value)}
						/>
					)}
				</Field>
				<Choice label={text.tryOut} isOn={isTrying} onChange={setTrying} />
				<Choice label={text.byMargin} isOn={isEarning} onChange={setEarning} />
				<button type="submit" className="lo-button">
					{text.show}
				</button>
			</form>
			{isBasket ? <p className="lo-hint">{text.basketHint}</p> : null}
			{isEarning ? <p className="lo-hint">{text.byMarginHint}</p> : null}
			{isTrying ? <p className="lo-hint">{text.tryOutHint}</p> : null}
			{question === null ? null : <Answer question={question} />}
		</section>
	);
}

function Answer({ question }: { question: Question }) {
	const text = useMessages(productsMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { loaded, reload } = useCall(recommendProducts, question);
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{({ rows, words, exploration, soldOut }) => (
				<>
					<DataTable
						caption={text.together}
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
								key: "share",
								label: text.share,
								numeric: true,
								cell: ({ share }) => (
									<RangeCell
										range={share}
										show={format.percent}
										absent="–"
										isMain
									/>
								),
							},
							{
								key: "why",
								label: text.why,
								cell: ({ words: why, propensity }) => (
									<>
										{why[language]}
										{propensity === 1 ? null : (
											<small className="wrap">
												{" "}
												{text.drawn(format.percent(propensity))}
											</small>
										)}
									</>
								),
							},
						]}
					/>
					<p className="lo-hint">{words[language]}</p>
					{soldOut.length === 0 ? null : (
						<p className="lo-hint">{text.soldOut(soldOut.join(", "))}</p>
					)}
					{exploration !== null ? (
						<p className="lo-hint">
							{text.list(exploration.listId, String(exploration.seed))}
						</p>
					) : question.explore ? (
						<p className="lo-hint">{text.nothingDrawn}</p>
					) : null}
				</>
			)}
		</ShowLoaded>
	);
}
