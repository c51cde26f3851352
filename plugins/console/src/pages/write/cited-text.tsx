import type { WrittenText } from "@lotse/shared/contract/writing.ts";
import { splitBySpans } from "./split-by-spans.ts";

/** A text with what rests on a source underlined, and what rests on none dashed. */
export function CitedText({ written }: { written: WrittenText }) {
	const { text, citations, unsupported } = written;
	const pieces = splitBySpans(text, [
		...citations.map(({ start, end }) => ({
			start,
			end,
			kind: "cited" as const,
		})),
		...unsupported.map(({ start, end }) => ({
			start,
			end,
			kind: "unsupported" as const,
		})),
	]);
	return (
		<p className="write-words">
			{pieces.map(({ start, text: piece, kind }) => (
				<span
					key={start}
					className={kind === null ? undefined : `write-${kind}`}
				>
					{piece}
				</span>
			))}
		</p>
	);
}
