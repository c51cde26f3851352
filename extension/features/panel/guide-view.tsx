import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { type ReactNode, use, useId, useState } from "react";
import { localDay } from "../desk/local-day.ts";
import { guideWords } from "../words/guide-words.ts";
import { askBackground } from "./ask-background.ts";
import { useKnowledge } from "./use-knowledge.ts";

/** The workspace's style guide as it lies here: terms, claims with their proof, what is embargoed, what must be said. */
export function GuideView() {
	const words = useMessages(guideWords);
	const { known } = useKnowledge();
	const [sought, setSought] = useState("");
	const id = useId();
	if (known === null) return <p className="lo-quiet">{words.none}</p>;
	const { guide } = known;
	return (
		<>
			<SyncState />
			{guide.version === 0 ? (
				<p>{words.neverSaved}</p>
			) : (
				<>
					<h2>
						{guide.name || words.title}{" "}
						<span className="lo-quiet">{words.version(guide.version)}</span>
					</h2>
					<div className="panel-row">
						<label htmlFor={id}>{words.search}</label>
						<input
							id={id}
							type="text"
							maxLength={100}
							value={sought}
							onChange={({ target }) => setSought(target.value)}
						/>
					</div>
					<Entries guide={guide} sought={sought.trim().toLowerCase()} />
				</>
			)}
		</>
	);
}

function SyncState() {
	const words = useMessages(guideWords);
	const format = useFormat();
	const { known, outcome } = useKnowledge();
	const [isBusy, setBusy] = useState(false);
	if (known === null) return null;
	return (
		<div className="panel-sync">
			<p className="lo-quiet">
				{words.fetched(format.instant(known.syncedAt), known.origin)}
			</p>
			{outcome?.problem ? (
				<p className="lo-error" role="alert">
					{words.problem(
						outcome.problem === "unexpected-answer"
							? words.unexpected
							: outcome.problem,
					)}
				</p>
			) : null}
			<button
				type="button"
				className="lo-button lo-button-small"
				disabled={isBusy}
				onClick={() => {
					setBusy(true);
					void askBackground({ kind: "sync-knowledge" }).finally(() =>
						setBusy(false),
					);
				}}
			>
				{words.sync}
			</button>
		</div>
	);
}

function Entries({ guide, sought }: { guide: StyleGuide; sought: string }) {
	const words = useMessages(guideWords);
	const format = useFormat();
	const language = use(LanguageContext);
	const today = localDay(new Date());
	const fits = (...texts: readonly string[]) =>
		sought === "" || texts.some((text) => text.toLowerCase().includes(sought));
	const terms = guide.terms.filter((term) =>
		fits(term.preferred, term.definition, ...term.forbidden),
	);
	const claims = guide.claims.filter(({ wording, source }) =>
		fits(wording, source.title),
	);
	const embargo = guide.embargo.filter(({ phrases, reason }) =>
		fits(reason, ...phrases),
	);
	const notices = guide.notices.filter(({ text, reason }) =>
		fits(text, reason),
	);
	const { voice } = guide;
	const advice = [
		...voice.do.map((text) => ({ sign: words.do, text })),
		...voice.dont.map((text) => ({ sign: words.dont, text })),
		...(voice.avoid.length === 0
			? []
			: [{ sign: words.avoid, text: voice.avoid.join(", ") }]),
	].filter(({ text }) => fits(text));
	const day = (iso: string) => format.day(iso);
	if ([terms, claims, embargo, notices, advice].every((l) => l.length === 0)) {
		return <p className="lo-quiet">{words.nothing}</p>;
	}
	return (
		<div lang={language}>
			<Part title={words.voice} count={advice.length}>
				<li>
					<p className="lo-quiet">{words.address[voice.address]}</p>
					{voice.tone.length === 0 ? null : (
						<p className="lo-quiet">{words.tone(voice.tone.join(", "))}</p>
					)}
				</li>
				{advice.map(({ sign, text }) => (
					<li key={`${sign} ${text}`}>
						<p>
							<b>{sign}</b> {text}
						</p>
					</li>
				))}
			</Part>
			<Part title={words.terms} count={terms.length}>
				{terms.map((term) => (
					<li key={term.id}>
						<p>
							<b>{term.preferred}</b>
							{term.forbidden.length === 0 ? null : (
								<> {words.insteadOf(term.forbidden.join(", "))}</>
							)}
						</p>
						{term.definition === "" ? null : (
							<p className="lo-quiet">{term.definition}</p>
						)}
					</li>
				))}
			</Part>
			<Part title={words.claims} count={claims.length}>
				{claims.map((claim) => {
					const isOver = claim.validTo !== null && claim.validTo < today;
					return (
						<li key={claim.id}>
							<p>
								<b>{claim.wording}</b>
							</p>
							<p className="lo-quiet">
								{words.provedBy}{" "}
								{claim.source.url === null ? (
									claim.source.title
								) : (
									<a href={claim.source.url} target="_blank" rel="noreferrer">
										{claim.source.title}
									</a>
								)}
								{claim.validTo === null
									? null
									: `, ${words.until(day(claim.validTo))}`}
							</p>
							{isOver ? <p className="lo-error">{words.expired}</p> : null}
						</li>
					);
				})}
			</Part>
			<Part title={words.embargo} count={embargo.length}>
				{embargo.map((entry) => (
					<li key={entry.id}>
						<p>
							<b>{entry.phrases.join(", ")}</b>
						</p>
						<p className="lo-quiet">
							{entry.reason}
							{entry.allowedFrom === null
								? null
								: `, ${words.freeFrom(day(entry.allowedFrom))}`}
						</p>
					</li>
				))}
			</Part>
			<Part title={words.notices} count={notices.length}>
				{notices.map((notice) => (
					<li key={notice.id}>
						<p>{notice.text}</p>
						{notice.words.length === 0 ? null : (
							<p className="lo-quiet">{words.with(notice.words.join(", "))}</p>
						)}
					</li>
				))}
			</Part>
		</div>
	);
}

function Part({
	title,
	count,
	children,
}: {
	title: string;
	count: number;
	children: ReactNode;
}) {
	if (count === 0) return null;
	return (
		<section>
			<h3>
				{title} <span className="lo-quiet">{count}</span>
			</h3>
			<ul className="panel-list">{children}</ul>
		</section>
	);
}
