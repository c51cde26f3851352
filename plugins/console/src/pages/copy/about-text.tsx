import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { ReadabilityView } from "@lotse/shared/ui/readability-view.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
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
	if (!report.ok) return null;
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
			<ReadabilityView readability={report.readability} />
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
