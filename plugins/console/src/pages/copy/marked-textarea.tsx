import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { useRef } from "react";
import type { FieldIds } from "../../parts/field.tsx";
import { splitByFindings } from "./split-by-findings.ts";

/** A text field with its findings underlined: the same text stands, invisible but for the lines, right behind it. */
export function MarkedTextarea({
	ids,
	value,
	findings,
	pointed,
	onChange,
}: {
	ids: FieldIds;
	value: string;
	findings: readonly Finding[];
	/** The finding the reader points at in the list. */
	pointed: Finding | null;
	onChange: (value: string) => void;
}) {
	const mirror = useRef<HTMLDivElement>(null);
	const pieces = splitByFindings(value, findings);
	return (
		<div className="marked">
			<div ref={mirror} className="marked-mirror" aria-hidden="true">
				{pieces.map((piece, index) =>
					piece.finding === null ? (
						piece.text
					) : (
						<span
							key={`${index} ${piece.finding.ruleId}`}
							className={`marked-${piece.finding.level}${
								pointed?.start === piece.finding.start &&
								pointed.ruleId === piece.finding.ruleId
									? " marked-pointed"
									: ""
							}`}
						>
							{piece.text}
						</span>
					),
				)}{" "}
			</div>
			<textarea
				{...ids}
				rows={3}
				value={value}
				spellCheck
				onChange={(event) => onChange(event.target.value)}
				onScroll={(event) => {
					if (mirror.current)
						mirror.current.scrollTop = event.currentTarget.scrollTop;
				}}
			/>
		</div>
	);
}
