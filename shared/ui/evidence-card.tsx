import type { Evidence } from "../contract/decisions.ts";
import { useFormat } from "./format/use-format.ts";
import { decisionMessages } from "./messages/decisions.ts";
import { useMessages } from "./use-messages.ts";

/** One piece of evidence: what kind, what it says, its number with interval or that it abstains, and what it was made from. */
export function EvidenceCard({
	evidence,
	headingLevel = 3,
}: {
	evidence: Evidence;
	headingLevel?: 3 | 4;
}) {
	const text = useMessages(decisionMessages);
	const format = useFormat();
	const { estimate, dataWindow } = evidence;
	const units: Readonly<Record<string, string>> = text.unit;
	const unit = estimate === null ? undefined : units[estimate.unit];
	const Heading = `h${headingLevel}` as const;
	return (
		<article className={`lo-evidence lo-evidence-${evidence.kind}`}>
			<p className="lo-evidence-kind">
				<b>{text.evidenceKind[evidence.kind]}</b>{" "}
				{text.evidenceMeaning[evidence.kind]}
			</p>
			<Heading>{evidence.title}</Heading>
			{estimate === null ? (
				<p className="lo-quiet">{text.abstains}</p>
			) : (
				<p className="lo-estimate">
					<strong>{format.inUnit(estimate.value, estimate.unit)}</strong>{" "}
					<span className="lo-estimate-note">
						{unit === undefined ? "" : `${unit}. `}
						{estimate.interval === null
							? text.fact
							: text.interval(
									format.percent(estimate.level),
									format.inUnitBriefly(estimate.interval[0], estimate.unit),
									format.inUnitBriefly(estimate.interval[1], estimate.unit),
								)}
					</span>
				</p>
			)}
			<p>{evidence.summary}</p>
			<dl className="lo-provenance">
				{dataWindow === null ? null : (
					<div>
						<dt>{text.dataWindow}</dt>
						<dd>
							{text.dataWindowSpan(
								format.day(dataWindow.from),
								format.day(dataWindow.to),
							)}
						</dd>
					</div>
				)}
				{evidence.modelVersion === "none" ? null : (
					<div>
						<dt>{text.modelVersion}</dt>
						<dd>{evidence.modelVersion}</dd>
					</div>
				)}
				<div>
					<dt>{text.codeVersion}</dt>
					<dd>{evidence.codeVersion}</dd>
				</div>
			</dl>
		</article>
	);
}
