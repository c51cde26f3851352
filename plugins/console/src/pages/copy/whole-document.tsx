import {
	createDocumentAnalysis,
	type DocumentAnalysis,
	MAX_DOCUMENT_CHARACTERS,
} from "@lotse/shared/language/document/create-document-analysis.ts";
import {
	type DocumentFormat,
	documentReaders,
} from "@lotse/shared/language/document/document-readers.ts";
import type { SourceSpan } from "@lotse/shared/language/document/document-report.ts";
import { formatOfFile } from "@lotse/shared/language/document/format-of-file.ts";
import { updateDocument } from "@lotse/shared/language/document/update-document.ts";
import { findPersonalData } from "@lotse/shared/language/pii/find-personal-data.ts";
import type { Rule } from "@lotse/shared/language/rules/rule.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useRef, useState } from "react";
import { wholeDocumentMessages } from "../../messages/whole-document.ts";
import { Field } from "../../parts/field.tsx";
import { DocumentResult } from "./document-result.tsx";

const formats: readonly DocumentFormat[] = ["html", "markdown", "plain"];
const read = (
	source: string,
	format: DocumentFormat,
	rules: readonly Rule[],
): DocumentAnalysis =>
	createDocumentAnalysis(source, {
		read: documentReaders[format],
		rules,
		today: new Date().toISOString().slice(0, 10),
		findPersonalData,
	});

/** A whole page, opened or pasted: what stands in it, where, and a way there. */
export function WholeDocument({ rules }: { rules: readonly Rule[] }) {
	const text = useMessages(wholeDocumentMessages);
	const field = useRef<HTMLTextAreaElement>(null);
	const [format, setFormat] = useState<DocumentFormat>("html");
	const [analysis, setAnalysis] = useState(() => read("", "html", rules));
	const [usedRules, setUsedRules] = useState(rules);
	const [before, setBefore] = useState<readonly string[]>([]);
	const [isUnreadable, setUnreadable] = useState(false);
	const { source, report } = analysis;
	if (usedRules !== rules) {
		setUsedRules(rules);
		setAnalysis(read(source, format, rules));
	}
	const choose = (next: DocumentFormat, opened = source) => {
		setFormat(next);
		setAnalysis(read(opened, next, rules));
	};
	const open = async (file: File | undefined) => {
		if (file === undefined) return;
		try {
			const opened =
				file.size > MAX_DOCUMENT_CHARACTERS * 4
					? " ".repeat(MAX_DOCUMENT_CHARACTERS + 1)
					: new TextDecoder("utf-8", { fatal: true }).decode(
							await file.arrayBuffer(),
						);
			setUnreadable(false);
			setBefore([]);
			choose(formatOfFile(file.name) ?? "plain", opened);
		} catch {
			setUnreadable(true);
		}
	};
	const show = ({ start, end }: SourceSpan) => {
		const area = field.current;
		if (area === null) return;
		area.focus();
		area.setSelectionRange(start, end);
		const share = start / Math.max(1, source.length);
		area.scrollTop = share * area.scrollHeight - area.clientHeight / 2;
	};
	const replace = (span: SourceSpan, suggestion: string) => {
		setBefore((last) => [...last, source]);
		setAnalysis(updateDocument(analysis, { ...span, text: suggestion }));
	};
	const undo = () => {
		const last = before.at(-1);
		if (last === undefined) return;
		setAnalysis(updateDocument(analysis, { source: last }));
		setBefore((all) => all.slice(0, -1));
	};
	return (
		<section aria-labelledby="whole-document">
			<h2 id="whole-document">{text.title}</h2>
			<p className="lo-quiet">{text.lead}</p>
			<Field
				label={text.open}
				hint={text.openHint}
				error={isUnreadable ? text.unreadable : undefined}
			>
				{(ids) => (
					<input
						{...ids}
						type="file"
						accept=".html,.htm,.xhtml,.md,.markdown,.txt,text/html,text/markdown,text/plain"
						onChange={(event) => {
							void open(event.target.files?.[0]);
							event.target.value = "";
						}}
					/>
				)}
			</Field>
			<Field label={text.format}>
				{(ids) => (
					<select
						{...ids}
						value={format}
						onChange={(event) => {
							const chosen = formats.find((one) => one === event.target.value);
							if (chosen) choose(chosen);
						}}
					>
						{formats.map((one) => (
							<option key={one} value={one}>
								{text.formats[one]}
							</option>
						))}
					</select>
				)}
			</Field>
			<Field label={text.source} error={report.ok ? undefined : text.tooLong}>
				{(ids) => (
					<textarea
						{...ids}
						ref={field}
						className="document-source"
						rows={10}
						value={report.ok ? source : ""}
						spellCheck={false}
						onChange={(event) => {
							setBefore([]);
							setAnalysis(
								updateDocument(analysis, { source: event.target.value }),
							);
						}}
					/>
				)}
			</Field>
			{before.length === 0 ? null : (
				<p className="lo-actions">
					<button
						type="button"
						className="lo-button lo-button-small"
						onClick={undo}
					>
						{text.undo}
					</button>
				</p>
			)}
			{report.ok && source.trim() !== "" ? (
				<DocumentResult report={report} onShow={show} onReplace={replace} />
			) : (
				<p className="empty">{report.ok ? text.empty : null}</p>
			)}
		</section>
	);
}
