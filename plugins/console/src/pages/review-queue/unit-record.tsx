import type { Unit } from "@lotse/shared/contract/units.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { reviewQueueMessages } from "../../messages/review-queue.ts";

const micros = 1_000_000;

/** How the text came to be and what happened to it since. */
export function UnitRecord({ unit }: { unit: Unit }) {
	const text = useMessages(reviewQueueMessages);
	const format = useFormat();
	const { provenance: made } = unit;
	const rows: [string, string | null][] = [
		[text.recordRows.template, `${made.templateId} ${made.templateVersion}`],
		[text.recordRows.model, `${made.writer} · ${made.model}`],
		[
			text.recordRows.temperature,
			made.temperature === null ? null : format.number(made.temperature),
		],
		[text.recordRows.rules, made.rulePackVersion],
		[
			text.recordRows.tokens,
			`${format.number(made.tokensIn)}, ${format.number(made.tokensOut)}`,
		],
		[
			text.recordRows.cost,
			made.cost === null
				? null
				: format.money(made.cost.amountMicros / micros, made.cost.currency),
		],
		[text.recordRows.latency, `${format.number(made.latencyMs)} ms`],
		[text.recordRows.mark, made.digitalSourceType],
		[text.recordRows.disclosure, made.disclosure],
		[
			text.recordRows.expires,
			unit.expiresAt === null ? null : format.instant(unit.expiresAt),
		],
		[text.recordRows.fingerprint, made.fingerprint.slice(0, 16)],
	];
	return (
		<details className="lo-details">
			<summary>{text.record}</summary>
			<dl className="review-record">
				{rows.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value ?? text.unknown}</dd>
					</div>
				))}
			</dl>
			<h4>{text.prompt}</h4>
			{made.prompt === null ? (
				<p className="lo-quiet">{text.noPrompt}</p>
			) : (
				<pre className="review-prompt">{made.prompt}</pre>
			)}
			<h4>{text.steps}</h4>
			<ol className="steps">
				{unit.steps.map(({ version, move, actor, actorEmail, at, reason }) => (
					<li key={version}>
						<span>
							<b>{text.moves[move]}</b>{" "}
							{actor === "system"
								? text.bySystem
								: actorEmail || text.formerMember}
						</span>
						<time dateTime={new Date(at).toISOString()}>
							{format.instant(at)}
						</time>
						{reason === "" ? null : <q>{reason}</q>}
					</li>
				))}
			</ol>
		</details>
	);
}
