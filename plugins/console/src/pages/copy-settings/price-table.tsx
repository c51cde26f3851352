import type { TokenMeter } from "@lotse/shared/contract/writing.ts";
import { costOfTokens } from "@lotse/shared/language/generation/cost-of-tokens.ts";
import {
	type ListPrice,
	listPrices,
} from "@lotse/shared/language/generation/list-prices.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { copySettingsMessages } from "../../messages/copy-settings.ts";
import { Field } from "../../parts/field.tsx";
import type { PriceDraft, SettingsDraft } from "./settings-draft.ts";

const columns = [
	["model", "text"],
	["from", "date"],
	["input", "text"],
	["output", "text"],
] as const;
const micros = 1_000_000;

/** Whether a price of this name is one of the model, as costs are computed. */
const isNamed = (model: string, name: string): boolean =>
	costOfTokens({ model, tokensIn: 0, tokensOut: 0 }, "9999-12-31", {
		currency: "",
		models: [{ model: name, from: "", inMicros: 0, outMicros: 0 }],
	}) !== null;

/** What models cost, row by row with the day a price holds from. List prices are offered to begin from, never used by themselves. */
export function PriceTable({
	draft,
	models,
	mayEdit,
	errorOf,
	onChange,
}: {
	draft: SettingsDraft;
	models: TokenMeter["models"];
	mayEdit: boolean;
	errorOf: (field: string) => string | undefined;
	onChange: (part: Partial<SettingsDraft>) => void;
}) {
	const text = useMessages(copySettingsMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const [note, setNote] = useState("");
	const { prices, currency } = draft;
	const today = new Date().toISOString().slice(0, 10);
	const add = (price: Partial<PriceDraft>) =>
		onChange({
			prices: [
				...prices,
				{
					model: "",
					from: today,
					input: "",
					output: "",
					...price,
					key: Math.max(-1, ...prices.map(({ key }) => key)) + 1,
				},
			],
		});
	const typed = (value: number) =>
		String(value / micros).replace(".", language === "de" ? "," : ".");
	const takeOver = (price: ListPrice) => {
		add({
			model: price.model,
			from: price.readOn,
			input: typed(price.inMicros),
			output: typed(price.outMicros),
		});
		setNote(text.listPriceNote(price.source, format.day(price.readOn)));
	};
	const isPriced = (model: string) =>
		prices.some((price) => isNamed(model, price.model.trim()));
	const missing = models.filter(({ model }) => !isPriced(model)).slice(0, 6);
	const listOf = (model: string) =>
		currency.trim().toUpperCase() === "USD"
			? listPrices.find((price) => isNamed(model, price.model))
			: undefined;
	return (
		<section aria-labelledby="prices">
			<h2 id="prices">{text.prices}</h2>
			<p className="page-lead">{text.pricesLead}</p>
			<div className="settings-currency">
				<Field label={text.currency} error={errorOf("currency")}>
					{(ids) => (
						<input
							{...ids}
							maxLength={3}
							autoCapitalize="characters"
							value={currency}
							onChange={({ target }) => onChange({ currency: target.value })}
						/>
					)}
				</Field>
			</div>
			{prices.length === 0 ? <p className="empty">{text.noPrices}</p> : null}
			<ul className="settings-prices">
				{prices.map((price) => (
					<li key={price.key}>
						{columns.map(([name, type]) => (
							<Field
								key={name}
								label={text[name]}
								error={errorOf(`price.${price.key}.${name}`)}
							>
								{(ids) => (
									<input
										{...ids}
										type={type}
										inputMode={
											name === "input" || name === "output"
												? "decimal"
												: undefined
										}
										maxLength={120}
										value={price[name]}
										onChange={({ target }) =>
											onChange({
												prices: prices.map((one) =>
													one.key === price.key
														? { ...one, [name]: target.value }
														: one,
												),
											})
										}
									/>
								)}
							</Field>
						))}
						{mayEdit ? (
							<button
								type="button"
								className="lo-button lo-button-small danger"
								aria-label={text.removePrice(price.model)}
								onClick={() =>
									onChange({
										prices: prices.filter(({ key }) => key !== price.key),
									})
								}
							>
								{text.remove}
							</button>
						) : null}
					</li>
				))}
			</ul>
			{mayEdit ? (
				<p className="lo-actions">
					<button
						type="button"
						className="lo-button lo-button-small"
						disabled={prices.length >= 50}
						onClick={() => add({})}
					>
						{text.addPrice}
					</button>
					{missing.map(({ model }) => {
						const list = listOf(model);
						return (
							<button
								key={model}
								type="button"
								className="lo-button lo-button-small"
								onClick={() => (list ? takeOver(list) : add({ model }))}
							>
								{list ? text.listPrice(model) : text.addFor(model)}
							</button>
						);
					})}
				</p>
			) : null}
			<p role="status" className={note === "" ? "lo-hidden" : "lo-notice"}>
				{note}
			</p>
		</section>
	);
}
