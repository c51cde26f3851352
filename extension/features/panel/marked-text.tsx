import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { segmentsOf } from "../desk/segments.ts";

/** The text with its findings underlined; the one the reader points at is set off. */
export function MarkedText({
	text,
	findings,
	pointed,
}: {
	text: string;
	findings: readonly Finding[];
	pointed: Finding | null;
}) {
	const at = pointed === null ? -1 : findings.indexOf(pointed);
	return (
		<blockquote className="panel-text">
			{segmentsOf(text.length, findings).map((segment) => {
				const part = text.slice(segment.start, segment.end);
				if (segment.level === null) return part;
				const isPointed = segment.findings.includes(at);
				return (
					<span
						key={segment.start}
						className={`panel-mark panel-mark-${segment.level}${isPointed ? " panel-mark-pointed" : ""}`}
					>
						{part}
					</span>
				);
			})}
		</blockquote>
	);
}
