import type { SourceSpan } from "@lotse/shared/language/document/document-report.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { useEffect, useRef } from "react";
import { segmentsOf } from "../desk/segments.ts";

/** A text with more findings than this is marked as far as the list goes. */
const mostMarked = 300;
const marginPx = 24;

/** The text with its findings underlined; the stretch the reader points at is set off, and brought into view. */
export function MarkedText({
	text,
	findings,
	pointed,
}: {
	text: string;
	findings: readonly Finding[];
	pointed: SourceSpan | null;
}) {
	const quote = useRef<HTMLQuoteElement>(null);
	const place = useRef<HTMLSpanElement>(null);
	useEffect(() => {
		/* The quote alone scrolls: what the reader points at must stay under the pointer. */
		if (pointed === null || quote.current === null) return;
		quote.current.scrollTop = (place.current?.offsetTop ?? 0) - marginPx;
	}, [pointed]);
	/* A sentence that is pointed at cuts the text like a finding of no gravity. */
	const marked = findings.slice(0, mostMarked);
	const spans =
		pointed === null || pointed.start >= pointed.end
			? marked
			: [...marked, { ...pointed, level: "suggestion" as const }];
	const isPointed = (start: number, end: number) =>
		pointed !== null && start >= pointed.start && end <= pointed.end;
	let isFirst = true;
	return (
		<blockquote ref={quote} className="panel-text">
			{segmentsOf(text.length, spans).map((segment) => {
				const { start, end } = segment;
				const part = text.slice(start, end);
				const set = isPointed(start, end);
				const found = segment.findings.filter((at) => at < marked.length);
				if (found.length === 0 && !set) return part;
				const ref = set && isFirst ? place : null;
				if (set) isFirst = false;
				const level = found.length === 0 ? null : segment.level;
				return (
					<span
						key={start}
						ref={ref}
						className={[
							...(level === null ? [] : [`panel-mark panel-mark-${level}`]),
							...(set ? ["panel-mark-pointed"] : []),
						].join(" ")}
					>
						{part}
					</span>
				);
			})}
		</blockquote>
	);
}
