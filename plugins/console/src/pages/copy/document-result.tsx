import type {
	DocumentReport,
	SourceSpan,
} from "@lotse/shared/language/document/document-report.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { FindingList } from "@lotse/shared/ui/finding-list.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { wholeDocumentMessages } from "../../messages/whole-document.ts";

type Report = Extract<DocumentReport, { ok: true }>;

/** What is known of a page: counts, findings with the way to each, the hardest sentences, sections, personal data. */
export function DocumentResult({
	report,
	onShow,
	onReplace,
}: {
	report: Report;
	onShow: (span: SourceSpan) => void;
	onReplace: (span: SourceSpan, suggestion: string) => void;
}) {
	const text = useMessages(wholeDocumentMessages);
	const format = useFormat();
	const { findings, readability, complexity, hardest, sections } = report;
	const count = (level: string) =>
		format.number(findings.filter((finding) => finding.level === level).length);
	const inMarkup = new Set(
		findings
			.filter((finding) => !finding.replaceable)
			.map(({ ruleId, start }) => `${ruleId} ${start}`),
	);
	const verdictOf = ({ verdict }: Report["readability"]): string =>
		verdict.ok ? text.level[verdict.level] : text.noVerdict;
	const jump = (span: SourceSpan, said: string) => (
		<button
			type="button"
			className="lo-button lo-button-small"
			aria-label={text.showThis(said)}
			onClick={() => onShow(span)}
		>
			{text.show}
		</button>
	);
	return (
		<>
			<p role="status">
				{text.counts(count("error"), count("warning"), count("suggestion"))}
			</p>
			<dl className="facts">
				<div>
					<dt>{text.language}</dt>
					<dd>{text.languages[report.language.code]}</dd>
				</div>
				<div>
					<dt>{text.words}</dt>
					<dd>{format.number(readability.counts.words)}</dd>
				</div>
				<div>
					<dt>{text.readability}</dt>
					<dd>{verdictOf(readability)}</dd>
				</div>
				{complexity.ok && report.language.code === "de" ? (
					<div>
						<dt>{text.complexity}</dt>
						<dd>
							{text.between(
								format.number(complexity.mos),
								format.number(complexity.interval[0]),
								format.number(complexity.interval[1]),
							)}
						</dd>
					</div>
				) : null}
			</dl>
			<h3>{text.findings}</h3>
			<FindingList
				findings={findings.map((finding) =>
					finding.replaceable ? finding : { ...finding, suggestions: [] },
				)}
				onApply={onReplace}
				more={(finding) => (
					<p className="lo-finding-fixes">
						{jump(finding, finding.text)}
						{inMarkup.has(`${finding.ruleId} ${finding.start}`) ? (
							<span className="lo-hint">{text.inMarkup}</span>
						) : null}
					</p>
				)}
			/>
			{report.more === 0 ? null : (
				<p className="lo-hint">{text.more(format.number(report.more))}</p>
			)}
			{hardest.length === 0 ? null : (
				<>
					<h3>{text.hardest}</h3>
					<ol>
						{hardest.map((sentence) => (
							<li key={sentence.start}>
								{sentence.text} {jump(sentence, sentence.text.slice(0, 60))}
							</li>
						))}
					</ol>
				</>
			)}
			{sections.length < 2 ? null : (
				<>
					<h3>{text.sections}</h3>
					<DataTable
						caption={text.sections}
						captionHidden
						isStackedWhenNarrow
						rows={sections}
						rowKey={({ start }) => String(start)}
						columns={[
							{
								key: "heading",
								label: text.section,
								cell: ({ heading }) => heading ?? text.beforeFirst,
							},
							{
								key: "words",
								label: text.words,
								numeric: true,
								cell: (one) => format.number(one.readability.counts.words),
							},
							{
								key: "readability",
								label: text.readability,
								cell: (one) => verdictOf(one.readability),
							},
							{
								key: "findings",
								label: text.found,
								numeric: true,
								cell: (one) =>
									format.number(
										Object.values(one.findings).reduce((a, b) => a + b, 0),
									),
							},
						]}
					/>
				</>
			)}
			{report.personalData === null ||
			report.personalData.length === 0 ? null : (
				<>
					<h3>{text.personal}</h3>
					<p className="lo-hint">{text.personalLead}</p>
					<ul>
						{report.personalData.slice(0, 100).map((found) => (
							<li key={found.start}>
								{found.type}: {found.text} {jump(found, found.text)}
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}
