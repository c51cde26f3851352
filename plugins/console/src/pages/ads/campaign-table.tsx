import type {
	AdAccount,
	listAdCampaigns,
	suggestAdBudgets,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { adsMessages } from "../../messages/ads.ts";
import { parseTypedNumber } from "../../parts/parse-typed-number.ts";
import { formatMicros } from "./format-micros.ts";
import { typedAmount } from "./typed-amount.ts";

type Campaign = Output<(typeof listAdCampaigns)["reply"]>["campaigns"][number];
type Advice = Output<(typeof suggestAdBudgets)["reply"]>;

/** Campaigns line by line: today, last week, what the model suggests and why, what is allowed, and a field for the new amount. */
export function CampaignTable({
	account,
	campaigns,
	advice,
	typed,
	onType,
}: {
	account: AdAccount;
	campaigns: readonly Campaign[];
	/** Null while it is on its way, or when it could not be had. */
	advice: Advice | null;
	typed: Readonly<Record<string, string>>;
	/** Null: the reader may not propose. */
	onType: ((budgetId: string, value: string) => void) | null;
}) {
	const text = useMessages(adsMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const money = (micros: number) =>
		formatMicros(micros, account.currency, language);
	const suggestionFor = ({ campaignId }: Campaign) =>
		advice?.suggestions.find((one) => one.campaignId === campaignId);
	return (
		<DataTable
			caption={text.campaigns}
			captionHidden
			isStackedWhenNarrow
			rows={campaigns}
			rowKey={({ campaignId }) => campaignId}
			columns={[
				{
					key: "name",
					label: text.campaign,
					cell: ({ name, isEnabled }) => (
						<>
							{name}
							{isEnabled ? null : <span className="tag">{text.paused}</span>}
						</>
					),
				},
				{
					key: "today",
					label: text.today,
					numeric: true,
					cell: ({ amountMicros }) => money(amountMicros),
				},
				{
					key: "week",
					label: text.week,
					numeric: true,
					cell: ({ lastWeek }) =>
						text.weekText(
							money(lastWeek.costMicros),
							format.money(lastWeek.conversionsValue, account.currency),
						),
				},
				{
					key: "suggested",
					label: text.suggested,
					cell: (campaign) => {
						const one = suggestionFor(campaign);
						const {
							suggestedMicros = null,
							amountInterval = null,
							returnPerUnit = null,
						} = one ?? {};
						if (suggestedMicros === null) return "–";
						return (
							<>
								<strong>{money(suggestedMicros)}</strong>
								{amountInterval ? (
									<small className="wrap">
										{" "}
										{text.amountInterval(
											money(amountInterval[0]),
											money(amountInterval[1]),
										)}
									</small>
								) : null}
								{returnPerUnit ? (
									<small className="wrap">
										{" "}
										{text.interval(
											format.number(returnPerUnit.value),
											format.number(returnPerUnit.interval[0]),
											format.number(returnPerUnit.interval[1]),
										)}
									</small>
								) : null}
								{onType &&
								campaign.hindrances.length === 0 &&
								suggestedMicros !== campaign.amountMicros ? (
									<>
										<br />
										<button
											type="button"
											className="lo-button lo-button-small"
											aria-label={text.takeOf(campaign.name)}
											onClick={() =>
												onType(
													campaign.budgetId,
													typedAmount(suggestedMicros / 1_000_000, language),
												)
											}
										>
											{text.take}
										</button>
									</>
								) : null}
							</>
						);
					},
				},
				{
					key: "wanted",
					label: text.wanted,
					cell: ({ budgetId, name, hindrances }) => {
						const value = typed[budgetId] ?? "";
						const isWrong =
							value !== "" && parseTypedNumber(value, language) === null;
						if (!onType || hindrances.length > 0) return "–";
						return (
							<>
								<input
									className="short"
									inputMode="decimal"
									aria-label={text.wantedOf(name)}
									aria-invalid={isWrong || undefined}
									value={value}
									onChange={(event) => onType(budgetId, event.target.value)}
								/>
								{isWrong ? (
									<small className="lo-error">{text.notANumber}</small>
								) : null}
							</>
						);
					},
				},
				{
					key: "range",
					label: text.range,
					numeric: true,
					cell: ({ minMicros, maxMicros, hindrances }) =>
						hindrances.length > 0
							? "–"
							: `${money(minMicros)} – ${money(maxMicros)}`,
				},
				{
					key: "why",
					label: text.why,
					cell: (campaign) => (
						<small className="wrap">
							{campaign.hindrances.join(" ") ||
								(suggestionFor(campaign)?.reason ?? "")}
						</small>
					),
				},
			]}
		/>
	);
}
