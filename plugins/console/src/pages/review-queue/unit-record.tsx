import { getUnit, type Unit } from "@lotse/shared/contract/units.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useMemo } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { formatCost } from "../../parts/format-cost.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";

/** How the text came to be and what happened to it since. */
export function UnitRecord({ unit }: { unit: Unit }) {
	const text = useMessages(reviewQueueMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { provenance: made } = unit;
	const tokens = made.tokensIn + made.tokensOut;
	const examples = made.examples ?? [];
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
			tokens === 0
				? text.noTokens
				: `${format.number(made.tokensIn)}, ${format.number(made.tokensOut)}`,
		],
		[
			text.recordRows.cost,
			made.cost === null
				? tokens === 0
					? text.noTokens
					: null
				: formatCost(made.cost, language),
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
			{examples.length === 0 ? null : (
				<>
					<h4>{text.examples}</h4>
					<ul>
						{examples.map((id) => (
							<li key={id}>
								<Example unitId={id} />
							</li>
						))}
					</ul>
				</>
			)}
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

/** A corrected text the model was shown, as it is now. */
function Example({ unitId }: { unitId: string }) {
	const asked = useMemo(() => ({ unitId }), [unitId]);
	const { loaded, reload } = useCall(getUnit, asked);
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{({ text, writtenText, language }) => (
				<span lang={language}>
					<del>{writtenText}</del> → {text}
				</span>
			)}
		</ShowLoaded>
	);
}
