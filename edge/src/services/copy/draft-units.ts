import { type UnitDraft, unitBounds } from "@lotse/shared/contract/units.ts";
import { formatOutline } from "@lotse/shared/language/generation/format-outline.ts";
import type { GuardedItem } from "@lotse/shared/language/generation/guard-item.ts";
import { markAsMade } from "@lotse/shared/language/generation/mark-as-made.ts";
import type { WritingMaterial } from "@lotse/shared/language/generation/writing-material.ts";
import { writingTasks } from "@lotse/shared/language/generation/writing-tasks.ts";
import { rulesVersion } from "@lotse/shared/language/language-version.ts";
import { measureReadability } from "@lotse/shared/language/readability/measure-readability.ts";
import type { Statement } from "@lotse/shared/language/support/check-support.ts";
import { measureCoverage } from "@lotse/shared/language/support/measure-coverage.ts";
import type { LoadedWriting } from "./load-writing.ts";
import { spendingOf } from "./spending-of.ts";
import { type WrittenItems, writingTemperature } from "./write-items.ts";

export type DraftedText = UnitDraft & { readonly slot: string };

/** What a writing is recorded with, whatever wrote it. */
export type WritingRecord = Pick<
	WrittenItems,
	"model" | "spent" | "fingerprint" | "prompt"
> & {
	readonly writerName: string;
	readonly isModel: boolean;
	readonly latencyMs: number;
	/** UTC; prices of this day hold. */
	readonly day: string;
};

/** Accepted texts as drafts of units, each with citations, metrics and its whole provenance. */
export function draftUnits(
	items: readonly GuardedItem[],
	material: WritingMaterial,
	loaded: Pick<LoadedWriting, "template" | "rules" | "settings">,
	record: WritingRecord,
	setId: string,
): DraftedText[] {
	const texts = writingTasks[material.task].isOneText
		? oneText(items)
		: items.map((item) => ({ ...item, statements: item.support.statements }));
	return texts.map((item) => {
		const channel =
			material.slots.find(({ name }) => name === item.slot)?.channel ?? "page";
		const mark = markAsMade(channel, record.isModel);
		return {
			setId,
			slot: item.slot,
			task: material.task,
			channel,
			language: material.into ?? material.language,
			market: material.market,
			product: material.product.name || null,
			text: item.text.slice(0, unitBounds.text),
			sourceText: material.source?.text ?? null,
			...citationsOf(item.statements),
			findings: item.findings.slice(0, unitBounds.findings),
			metrics: metricsOf(item.text, item.statements, material),
			expiresAt: earliestEnd(item.statements, material),
			state: "checked",
			provenance: {
				templateId: loaded.template?.id ?? material.task,
				templateVersion: loaded.template?.version ?? 1,
				writer: record.writerName,
				model: record.model,
				temperature: record.isModel ? writingTemperature : null,
				fingerprint: record.fingerprint,
				prompt: record.prompt?.slice(0, unitBounds.prompt) ?? null,
				passages: material.passages
					.slice(0, unitBounds.passages)
					.map(({ id, sourceId, hash, text }) => ({
						id,
						sourceId,
						hash: sourceId === "brief" ? "" : hash,
						text: text.slice(0, unitBounds.passageText),
					})),
				rulePackVersion: `${rulesVersion}, style guide ${loaded.rules.styleGuideVersion}`,
				...spendingOf(record, record.day, loaded.settings),
				...examplesOf(material, record),
				latencyMs: record.latencyMs,
				digitalSourceType: mark.digitalSourceType,
				disclosure: mark.disclosure?.[material.language] ?? null,
			},
		};
	});
}

/** What a model was shown; patterns learn nothing, and an answer that was kept was asked for with the same ones. */
function examplesOf(
	{ examples }: WritingMaterial,
	{ isModel }: WritingRecord,
): Pick<UnitDraft["provenance"], "examples"> {
	return isModel && examples ? { examples: examples.map(({ id }) => id) } : {};
}

type Readable = Pick<GuardedItem, "slot" | "text" | "findings"> & {
	readonly statements: readonly Statement[];
};

/** The parts of a page as one text; statements keep their places in it. */
function oneText(items: readonly GuardedItem[]): Readable[] {
	if (items.length === 0) return [];
	const text = formatOutline(items);
	let from = 0;
	const statements = items.flatMap((item) => {
		const at = text.indexOf(item.text, from);
		if (at < 0) return [];
		from = at + item.text.length;
		return item.support.statements.map((statement) => ({
			...statement,
			start: statement.start + at,
			end: statement.end + at,
		}));
	});
	return [{ slot: "title", text, findings: [], statements }];
}

function citationsOf(
	statements: readonly Statement[],
): Pick<UnitDraft, "citations" | "unsupported"> {
	return {
		citations: statements
			.flatMap(({ start, end, quote, support }) =>
				quote === null
					? []
					: [
							{
								start,
								end,
								passageId: quote.passageId,
								sourceId: quote.sourceId,
								quoteStart: quote.start,
								quoteEnd: quote.end,
								support,
							},
						],
			)
			.slice(0, unitBounds.citations),
		unsupported: statements
			.filter(({ verdict }) => verdict !== "supported")
			.slice(0, unitBounds.unsupported)
			.map(({ start, end, explanation }) => ({
				start,
				end,
				reason: explanation,
			})),
	};
}

function metricsOf(
	text: string,
	statements: readonly Statement[],
	material: WritingMaterial,
): UnitDraft["metrics"] {
	const count = statements.length;
	const share = (is: (statement: Statement) => boolean) =>
		count === 0 ? null : statements.filter(is).length / count;
	const { formulas, verdict } = measureReadability(
		text,
		material.into === undefined ? material.language : "unknown",
	);
	const best = verdict.ok
		? formulas.find(({ id }) => id === verdict.by)
		: undefined;
	return {
		citationRate: share(({ quote }) => quote !== null),
		factualSupport: share(({ verdict: says }) => says === "supported"),
		entityCoverage: measureCoverage(text, [
			material.product.name,
			...material.keywords,
		]),
		readability: best ? { formula: best.id, value: best.value } : null,
	};
}

/** A text holds no longer than the first of its sources does. */
function earliestEnd(
	statements: readonly Statement[],
	{ passages }: WritingMaterial,
): number | null {
	const cited = new Set(statements.map(({ quote }) => quote?.passageId));
	const ends = passages.flatMap(({ id, validUntil }) =>
		cited.has(id) && validUntil !== null ? [validUntil] : [],
	);
	return ends.length === 0 ? null : Math.min(...ends);
}
