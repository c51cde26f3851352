import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { copyPageMessages } from "../../messages/copy-page.ts";

/** Language, readability, and which versions judged. */
export function AboutText({
	report,
	guideVersion,
}: {
	report: CopyReport;
	/** Null: the style guide could not be read (yet). */
	guideVersion: number | null;
}) {
	const text = useMessages(copyPageMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	if (!report.ok) return null;
	const { readability } = report;
	const { verdict } = readability;
	const by = verdict.ok
		? readability.formulas.find(({ id }) => id === verdict.by)
		: undefined;
	return (
		<section aria-labelledby="about">
			<h2 id="about">{text.about}</h2>
			<dl className="facts">
				<div>
					<dt>{text.language}</dt>
					<dd>
						{text.languageSure(
							text.languages[report.language.code],
							format.percent(report.language.confidence),
						)}
					</dd>
				</div>
			</dl>
			<h3>{text.readability}</h3>
			<p>
				{verdict.ok
					? text.readabilityBy(
							text.level[verdict.level],
							by?.name[language] ?? verdict.by,
						)
					: text.readabilityNone[verdict.reason]}
			</p>
			{readability.formulas.length === 0 ? null : (
				<details className="lo-details">
					<summary>{text.formulas}</summary>
					<DataTable
						caption={text.formulas}
						captionHidden
						rows={readability.formulas}
						rowKey={({ id }) => id}
						columns={[
							{
								key: "name",
								label: text.formula,
								cell: ({ name }) => name[language],
							},
							{
								key: "value",
								label: text.value,
								numeric: true,
								cell: ({ value }) => format.number(value),
							},
							{
								key: "level",
								label: "",
								cell: ({ level }) => text.level[level],
							},
						]}
					/>
				</details>
			)}
			<p className="lo-hint">
				{text.versions(
					report.modelVersion ?? text.noModel,
					report.rulesVersion,
				)}{" "}
				{guideVersion === null ? (
					text.guideMissing
				) : (
					<a href="#/style-guide">
						{guideVersion === 0
							? text.guideNone
							: text.guideVersion(format.number(guideVersion))}
					</a>
				)}
			</p>
		</section>
	);
}
