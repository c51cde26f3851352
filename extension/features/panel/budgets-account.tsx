import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { describeSuggestion } from "../budget-column/describe-suggestion.ts";
import { formatMicros } from "../budget-column/format-micros.ts";
import type {
	SuggestedAccount,
	SuggestionBook,
} from "../budget-column/suggestion-book.ts";
import { budgetWords } from "../words/budget-words.ts";

const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const mostRows = 200;

/** One ad account: which model speaks, on which data, and each campaign's suggestion with its reason. */
export function BudgetsAccount({
	account,
	book,
	sought,
}: {
	account: SuggestedAccount;
	book: SuggestionBook;
	/** Lower case; only campaigns with this in their name. */
	sought: string;
}) {
	const words = useMessages(budgetWords);
	const format = useFormat();
	const language = use(LanguageContext);
	const { model, message, suggestions } = account;
	const fitting = suggestions.filter(({ name }) =>
		name.toLowerCase().includes(sought),
	);
	const rows = fitting.slice(0, mostRows).map((suggestion) => ({
		suggestion,
		said: describeSuggestion(
			{ kind: "known", account, suggestion },
			{ language, timeZone, fetchedAt: book.fetchedAt },
		),
	}));
	return (
		<section>
			<h3>{account.name}</h3>
			{model === null ? (
				<p>{message || words.noModel}</p>
			) : (
				<p className="lo-quiet">
					{words.model}: {words.modelOf(model.name, model.version)}.{" "}
					{words.window}:{" "}
					{words.days(format.day(model.from), format.day(model.to))}.{" "}
					{words.better} {words.betterOf(format.percent(model.pBetter))}.{" "}
					{message}
				</p>
			)}
			{model !== null && suggestions.length === 0 ? (
				<p>{words.noCampaigns}</p>
			) : null}
			{rows.length === 0 ? null : (
				<DataTable
					caption={account.name}
					captionHidden
					isStackedWhenNarrow
					rows={rows}
					rowKey={({ suggestion }) => suggestion.campaignId}
					columns={[
						{
							key: "campaign",
							label: words.campaign,
							cell: ({ suggestion }) => suggestion.name,
						},
						{
							key: "suggested",
							label: words.suggested,
							numeric: true,
							cell: ({ said, suggestion }) =>
								suggestion.suggestedMicros === null ? (
									words.none
								) : (
									<>
										<b>{said.amount}</b> {words.aDay}{" "}
										<small>({said.change})</small>
										{suggestion.amountInterval === null ? null : (
											<>
												<br />
												<small>{said.interval}</small>
											</>
										)}
									</>
								),
						},
						{
							key: "today",
							label: words.today,
							numeric: true,
							cell: ({ suggestion: { currentMicros, currency } }) =>
								`${formatMicros(currentMicros, currency, language)} ${words.aDay}`,
						},
						{
							key: "returned",
							label: words.returned,
							cell: ({ suggestion: { returnPerUnit: earned } }) =>
								earned === null
									? null
									: words.interval(
											format.number(earned.value),
											format.number(earned.interval[0]),
											format.number(earned.interval[1]),
										),
						},
						{
							key: "reason",
							label: words.reason,
							cell: ({ suggestion }) => suggestion.reason,
						},
					]}
				/>
			)}
			{fitting.length > mostRows ? (
				<p className="lo-quiet">
					{words.first(format.number(mostRows), format.number(fitting.length))}
				</p>
			) : null}
			<p>
				<a href={`${book.origin}/#/ads`} target="_blank" rel="noreferrer">
					{words.decide}
					<span className="lo-hidden"> {words.newTab}</span>
				</a>
			</p>
		</section>
	);
}
