import {
	type CopyChannel,
	copyChannels,
} from "@lotse/shared/language/copy-channel.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useId, useState } from "react";
import { isPaused } from "../settings/is-paused.ts";
import type { Settings } from "../settings/settings.ts";
import { deskWords } from "../words/desk-words.ts";
import { panelWords } from "../words/panel-words.ts";
import { ReportView } from "./report-view.tsx";
import type { Page } from "./use-page.ts";

/** The focused field's report, or that of a text written here when there is no field. */
export function TextView({
	page,
	settings,
}: {
	page: Page;
	settings: Settings;
}) {
	const text = useMessages(panelWords);
	const desk = useMessages(deskWords);
	const language = use(LanguageContext);
	const { field, outcome, order } = page;
	if (field === null) {
		const host = URL.parse(page.address ?? "")?.hostname ?? "";
		return (
			<>
				<p className="lo-quiet">
					{isPaused(settings, { host }) ? text.paused : text.noField}
				</p>
				<OwnText />
			</>
		);
	}
	const { fieldId } = field;
	const apply = (finding: Finding, suggestion: string) =>
		order({
			kind: "apply",
			fieldId,
			text: field.text,
			start: finding.start,
			end: finding.end,
			suggestion,
		});
	return (
		<>
			<p className="panel-field">
				<b>{field.label || field.fieldKind[language]}</b>{" "}
				<span className="lo-quiet">{text.fieldIn(field.host)}</span>
			</p>
			<div aria-live="polite">
				{outcome === null ? null : (
					<p className="lo-notice">
						{desk[outcome]}{" "}
						{outcome === "applied" && field.canUndo ? (
							<button
								type="button"
								className="lo-button lo-button-small"
								onClick={() => order({ kind: "undo", fieldId })}
							>
								{desk.undo}
							</button>
						) : null}
					</p>
				)}
			</div>
			{field.text.trim() === "" ? (
				<p className="lo-quiet">{text.untouched}</p>
			) : (
				<ReportView
					text={field.text}
					channel={field.channel}
					place={{ host: field.host, key: field.fieldKey }}
					onApply={apply}
				/>
			)}
		</>
	);
}

/** A text written in the panel belongs to no site. */
const ownPlace = { host: "", key: "" };

function OwnText() {
	const words = useMessages(panelWords);
	const language = use(LanguageContext);
	const [text, setText] = useState("");
	const [channel, setChannel] = useState<CopyChannel>("google-ads-headline");
	const textId = useId();
	const channelId = useId();
	return (
		<>
			<div className="panel-row">
				<label htmlFor={channelId}>{words.channel}</label>
				<select
					id={channelId}
					value={channel}
					onChange={(event) => {
						const found = channelNamed(event.target.value);
						if (found) setChannel(found);
					}}
				>
					{Object.entries(copyChannels).map(([id, row]) => (
						<option key={id} value={id}>
							{row.name[language]}
						</option>
					))}
				</select>
			</div>
			<div className="panel-row">
				<label htmlFor={textId}>{words.yourText}</label>
				<textarea
					id={textId}
					rows={3}
					maxLength={20_000}
					value={text}
					onChange={(event) => setText(event.target.value)}
				/>
			</div>
			{text.trim() === "" ? null : (
				<ReportView
					text={text}
					channel={channel}
					place={ownPlace}
					onApply={(finding, suggestion) =>
						setText(
							text.slice(0, finding.start) +
								suggestion +
								text.slice(finding.end),
						)
					}
				/>
			)}
		</>
	);
}

function channelNamed(id: string): CopyChannel | undefined {
	return (Object.keys(copyChannels) as CopyChannel[]).find(
		(channel) => channel === id,
	);
}
