import {
	type Passage,
	searchPassages,
} from "@lotse/shared/contract/passages.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { knowledgeMessages } from "../../messages/knowledge.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

const languages = ["de", "en"] as const;

/** Searches as writing does, and says of each passage why it is where it is. */
export function TrySearch() {
	const text = useMessages(knowledgeMessages);
	const [query, setQuery] = useState("");
	const [language, setLanguage] = useState<"de" | "en" | "">("");
	const [found, setFound] = useState<Output<
		typeof searchPassages.reply
	> | null>(null);
	const search = useAction(searchPassages);
	const look = async () => {
		const answer = await search.run({
			query,
			limit: 5,
			...(language === "" ? {} : { language }),
		});
		setFound(answer.ok ? answer.value : null);
	};
	return (
		<section className="try-search" aria-labelledby="try-search">
			<h2 id="try-search">{text.search}</h2>
			<p>{text.searchLead}</p>
			<form
				className="inline-form"
				onSubmit={(event) => {
					event.preventDefault();
					void look();
				}}
			>
				<Field label={text.question}>
					{(ids) => (
						<input
							{...ids}
							type="search"
							required
							maxLength={1_000}
							value={query}
							onChange={(event) => setQuery(event.target.value)}
						/>
					)}
				</Field>
				<Field label={text.language}>
					{(ids) => (
						<select
							{...ids}
							value={language}
							onChange={(event) =>
								setLanguage(
									languages.find((one) => one === event.target.value) ?? "",
								)
							}
						>
							<option value="">{text.anyLanguage}</option>
							{languages.map((one) => (
								<option key={one} value={one}>
									{text.languages[one]}
								</option>
							))}
						</select>
					)}
				</Field>
				<button type="submit" className="lo-button" disabled={search.isPending}>
					{text.find}
				</button>
			</form>
			{search.problem ? <ProblemNotice problem={search.problem} /> : null}
			<div role="status">
				{found === null ? null : found.passages.length === 0 ? (
					<p className="empty">{text.nothing}</p>
				) : (
					<>
						<ol className="passages">
							{found.passages.map((passage) => (
								<li key={passage.id}>
									<FoundPassage passage={passage} />
								</li>
							))}
						</ol>
						<p className="lo-hint">
							{text.pointsHint} {text.foundWith(found.embedder, found.vectors)}
						</p>
					</>
				)}
			</div>
		</section>
	);
}

function FoundPassage({ passage }: { passage: Passage }) {
	const text = useMessages(knowledgeMessages);
	const format = useFormat();
	const { ranks, sourceTitle, heading } = passage;
	const places = [
		[text.byWords, ranks.words],
		[text.byVectors, ranks.vectors],
		[text.byReranker, ranks.reranked],
	] as const;
	return (
		<>
			<strong>
				{[sourceTitle, heading].filter((part) => part !== "").join(" › ")}
			</strong>
			<p className="passage-text">{passage.text}</p>
			<p className="passage-ranks">
				{places.map(([say, rank]) =>
					rank === null ? null : (
						<span className="tag" key={say("")}>
							{say(format.number(rank))}
						</span>
					),
				)}
				<span className="lo-quiet">
					{text.points(passage.score.toFixed(4))}
				</span>
			</p>
		</>
	);
}
