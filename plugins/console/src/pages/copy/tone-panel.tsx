import { brandValues } from "@lotse/shared/language/tone/brand-values.ts";
import { measureAssociations } from "@lotse/shared/language/tone/measure-associations.ts";
import {
	measureTone,
	type ToneMean,
} from "@lotse/shared/language/tone/measure-tone.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { toneMessages } from "../../messages/tone.ts";
import { Field } from "../../parts/field.tsx";
import { parseValues } from "./parse-values.ts";

/** How a text sounds and which values it speaks of, each figure with its words. */
export function TonePanel({ copy }: { copy: string }) {
	const text = useMessages(toneMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const [written, setWritten] = useState("");
	const own = parseValues(written);
	const tone = measureTone(copy);
	const found = measureAssociations(copy, own.length === 0 ? brandValues : own);
	const spoken = found.ok
		? found.values.filter(({ hits }) => hits.length > 0)
		: [];
	const say = ({ value, interval }: ToneMean): string =>
		text.between(
			format.number(value),
			format.number(interval[0]),
			format.number(interval[1]),
		);
	return (
		<section aria-labelledby="tone">
			<h2 id="tone">{text.title}</h2>
			<p className="lo-quiet">{text.lead}</p>
			{copy.trim() === "" ? (
				<p className="empty">{text.empty}</p>
			) : (
				<>
					{tone.ok ? (
						<dl className="facts">
							<div>
								<dt>{text.valence}</dt>
								<dd>{say(tone.valence)}</dd>
							</div>
							<div>
								<dt>{text.arousal}</dt>
								<dd>{say(tone.arousal)}</dd>
							</div>
						</dl>
					) : (
						<p className="empty">{text.tone[tone.reason]}</p>
					)}
					{tone.hits.length === 0 ? null : (
						<p>
							{text.words}:{" "}
							{tone.hits
								.map((hit) => (hit.negated ? text.negated(hit.text) : hit.text))
								.join(", ")}
						</p>
					)}
					<h3>{text.values}</h3>
					{spoken.length === 0 ? (
						<p className="empty">{text.noValues}</p>
					) : (
						<>
							{spoken.some(({ share }) => share === null) ? (
								<p className="lo-hint">{text.fewValues}</p>
							) : null}
							<DataTable
								caption={text.values}
								captionHidden
								isStackedWhenNarrow
								rows={spoken}
								rowKey={({ id }) => id}
								columns={[
									{
										key: "value",
										label: text.value,
										cell: ({ name }) => name[language],
									},
									{
										key: "share",
										label: text.share,
										numeric: true,
										cell: ({ share }) =>
											share === null
												? text.noShare
												: text.between(
														format.percent(share.value),
														format.percent(share.interval[0]),
														format.percent(share.interval[1]),
													),
									},
									{
										key: "words",
										label: text.words,
										cell: ({ hits }) =>
											hits
												.map((hit) =>
													hit.negated ? text.negated(hit.text) : hit.text,
												)
												.join(", "),
									},
								]}
							/>
						</>
					)}
				</>
			)}
			<Field label={text.own} hint={text.ownHint}>
				{(fieldIds) => (
					<textarea
						{...fieldIds}
						rows={3}
						value={written}
						maxLength={10_000}
						onChange={(event) => setWritten(event.target.value)}
					/>
				)}
			</Field>
		</section>
	);
}
