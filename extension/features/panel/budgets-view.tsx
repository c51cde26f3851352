import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useId, useState } from "react";
import type { SuggestionBook } from "../budget-column/suggestion-book.ts";
import { budgetWords } from "../words/budget-words.ts";
import { panelWords } from "../words/panel-words.ts";
import { BudgetsAccount } from "./budgets-account.tsx";
import { useColumn } from "./use-column.ts";
import type { Page } from "./use-page.ts";
import { type Suggestions, useSuggestions } from "./use-suggestions.ts";

/** Budget suggestions of all accounts, whatever the page beside the panel is; nothing is applied from here. */
export function BudgetsView({
	page,
	openSettings,
}: {
	page: Page;
	openSettings: () => void;
}) {
	const words = useMessages(budgetWords);
	const { working } = useMessages(panelWords);
	const suggestions = useSuggestions();
	const column = useColumn(page.tabId, page.address);
	const { isPaired, kept } = suggestions;
	if (isPaired === null) return <p className="lo-quiet">{working}</p>;
	if (!isPaired) {
		return (
			<>
				<h2>{words.title}</h2>
				<p>{words.unpaired}</p>
				<button
					type="button"
					className="lo-button lo-button-main"
					onClick={openSettings}
				>
					{words.toSettings}
				</button>
			</>
		);
	}
	return (
		<>
			<h2>{words.title}</h2>
			<OnPage column={column} />
			<Fetched suggestions={suggestions} />
			{kept.book === null ? null : <Accounts book={kept.book} />}
			<p className="lo-hint">{words.never}</p>
		</>
	);
}

function OnPage({ column }: { column: ReturnType<typeof useColumn> }) {
	const words = useMessages(budgetWords);
	const format = useFormat();
	const said = words.onPage;
	const state = column?.state ?? "elsewhere";
	return (
		<p className="lo-notice" role="status">
			{state === "shown"
				? said.shown(format.number(column?.campaigns ?? 0))
				: said[state]}
		</p>
	);
}

function Fetched({ suggestions }: { suggestions: Suggestions }) {
	const words = useMessages(budgetWords);
	const format = useFormat();
	const { book, outcome } = suggestions.kept;
	const problem =
		outcome?.problem === "unexpected-answer"
			? words.unexpected
			: outcome?.problem;
	return (
		<div className="panel-sync">
			{book === null ? null : (
				<p className="lo-quiet">
					{words.updated(format.instant(book.fetchedAt), book.origin)}
				</p>
			)}
			{problem ? (
				<p className="lo-error" role="alert">
					{book === null ? words.problemFirst(problem) : words.problem(problem)}
				</p>
			) : null}
			<button
				type="button"
				className="lo-button lo-button-small"
				disabled={suggestions.isBusy}
				onClick={suggestions.refresh}
			>
				{words.refresh}
			</button>
		</div>
	);
}

/** From so many campaigns on one can search among them. */
const manyCampaigns = 12;

function Accounts({ book }: { book: SuggestionBook }) {
	const words = useMessages(budgetWords);
	const [sought, setSought] = useState("");
	const id = useId();
	const count = book.accounts.reduce(
		(sum, { suggestions }) => sum + suggestions.length,
		0,
	);
	if (book.accounts.length === 0) return <p>{words.noAccounts}</p>;
	return (
		<>
			{count < manyCampaigns ? null : (
				<div className="panel-row">
					<label htmlFor={id}>{words.seek}</label>
					<input
						id={id}
						type="text"
						maxLength={100}
						value={sought}
						onChange={({ target }) => setSought(target.value)}
					/>
				</div>
			)}
			{book.accounts.map((account) => (
				<BudgetsAccount
					key={account.customerId}
					account={account}
					book={book}
					sought={sought.trim().toLowerCase()}
				/>
			))}
			{book.isCut ? <p className="lo-quiet">{words.cut}</p> : null}
		</>
	);
}
