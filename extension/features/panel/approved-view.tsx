import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useEffect, useState } from "react";
import {
	type ApprovedText,
	type ApprovedTexts,
	approvedTexts,
} from "../approved/approved-texts.ts";
import { approvedWords } from "../words/approved-words.ts";
import { deskWords } from "../words/desk-words.ts";
import { panelWords } from "../words/panel-words.ts";
import { askBackground } from "./ask-background.ts";
import type { Page } from "./use-page.ts";

/** The longest text the field's script takes at once. */
const mostInserted = 2_000;

/** Texts somebody approved, each to be put into the focused field with one click; the console is told where it went. */
export function ApprovedView({
	page,
	openSettings,
}: {
	page: Page;
	openSettings: () => void;
}) {
	const words = useMessages(approvedWords);
	const desk = useMessages(deskWords);
	const { working } = useMessages(panelWords);
	const language = use(LanguageContext);
	const [found, setFound] = useState<ApprovedTexts | null>(null);
	const [turn, setTurn] = useState(0);
	/** Ordered, and not yet known to have been written. */
	const [ordered, setOrdered] = useState<ApprovedText | null>(null);
	const [said, setSaid] = useState("");
	const { field, order, outcome } = page;
	const host = field?.host ?? "";
	const fieldId = field?.fieldId;

	// In another field, what matters is where the next text goes.
	useEffect(() => {
		if (fieldId !== undefined) setSaid("");
	}, [fieldId]);
	useEffect(() => {
		if (turn < 0) return;
		void askBackground({ kind: "list-approved" }).then((answer) => {
			const parsed = approvedTexts.safeParse(answer);
			setFound(
				parsed.success ? parsed.data : { state: "problem", problem: "" },
			);
		});
	}, [turn]);
	useEffect(() => {
		if (ordered === null || outcome === null) return;
		setOrdered(null);
		if (outcome !== "applied") {
			setSaid(desk[outcome]);
			return;
		}
		const { id: unitId, version } = ordered;
		void askBackground({
			kind: "record-insertion",
			unitId,
			version,
			host,
		}).then((problem) => {
			setSaid(
				typeof problem === "string"
					? words.notRecorded(problem)
					: words.recorded,
			);
			setTurn((last) => last + 1);
		});
	}, [ordered, outcome, host, desk, words]);

	if (found === null) return <p className="lo-quiet">{working}</p>;
	if (found.state === "unpaired")
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
	return (
		<>
			<h2>{words.title}</h2>
			<p className="lo-notice" role="status">
				{said ||
					(field === null
						? words.noField
						: words.into(field.label || field.fieldKind[language], host))}
			</p>
			{found.state === "problem" ? (
				<p className="lo-error" role="alert">
					{words.problem(found.problem)}
				</p>
			) : found.texts.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<ul className="panel-approved">
					{found.texts.map((text) => (
						<li key={text.id}>
							<span lang={text.language}>{text.text}</span>
							{text.product === null ? null : <small>{text.product}</small>}
							{text.text.length > mostInserted ? (
								<small>{words.tooLong}</small>
							) : (
								<button
									type="button"
									className="lo-button lo-button-small"
									aria-label={words.insertName(text.text)}
									disabled={field === null || ordered !== null}
									onClick={() => {
										if (field === null) return;
										setSaid("");
										setOrdered(text);
										order({
											kind: "apply",
											fieldId: field.fieldId,
											text: field.text,
											start: 0,
											end: field.text.length,
											suggestion: text.text,
										});
									}}
								>
									{words.insert}
								</button>
							)}
						</li>
					))}
				</ul>
			)}
			<p className="lo-hint">{words.copyHint}</p>
			<p>
				<button
					type="button"
					className="lo-button lo-button-small"
					onClick={() => setTurn((last) => last + 1)}
				>
					{words.refresh}
				</button>{" "}
				{found.state === "ready" ? (
					<a href={`${found.origin}/#/review`} target="_blank" rel="noreferrer">
						{words.review}
						<span className="lo-hidden"> {words.newTab}</span>
					</a>
				) : null}
			</p>
		</>
	);
}
