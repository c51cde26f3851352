import type { Brief } from "@lotse/shared/contract/briefs.ts";
import type { WritingResult } from "@lotse/shared/contract/writing.ts";
import type { BriefProblem } from "@lotse/shared/language/generation/check-brief.ts";
import { callService } from "../call-service.ts";
import { checkShape } from "../check-shape.ts";
import { type CommandProblem, type Context, command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { failure } from "../failure.ts";
import { formatWriting } from "../format-writing.ts";
import { misuse } from "../misuse.ts";
import { readFacts } from "../read-facts.ts";
import { readJson } from "../read-json.ts";

const options = {
	facts: {
		type: "string",
		short: "f",
		value: "FILE",
		summary: {
			de: "Fakten, eine Aussage oder „Name: Wert“ je Zeile (Text, Markdown)",
			en: "facts, one statement or “Name: value” a line (text, Markdown)",
		},
	},
	service: {
		type: "boolean",
		summary: {
			de: "im Arbeitsbereich schreiben lassen",
			en: "have the workspace write",
		},
	},
	draft: {
		type: "boolean",
		summary: {
			de: "mit --service: nichts speichern",
			en: "with --service: keep nothing",
		},
	},
	json: {
		type: "boolean",
		summary: {
			de: "ein JSON-Dokument {texts, heldBack, shortfall}",
			en: "one JSON document {texts, heldBack, shortfall}",
		},
	},
	...connectionOptions,
} as const;
type Here = Context<typeof options>;

export const write = command({
	name: "write",
	summary: {
		de: "Texte aus einem Auftrag und Fakten, jeder geprüft und mit Quelle",
		en: "texts from a brief and facts, each checked and with its source",
	},
	usage: [
		"BRIEF.json [--facts FILE] [--json]",
		"BRIEF.json --service [--draft] [--json]",
	],
	about: {
		de: "Der Auftrag ist JSON; nötig sind task, language und meist product.name. Ohne --service schreibt der eingebaute Schreiber auf diesem Rechner, ohne Sprachmodell: Er zitiert die Fakten und füllt neutrale Muster. Mit --service schreibt Ihr Arbeitsbereich mit seinen Quellen und seinem Modell; die Texte werden Einheiten für die Freigabe.\nRückgabe 0: Es gibt Texte; 1: keinen einzigen; 2: falsch aufgerufen.",
		en: "The brief is JSON; it needs task, language and mostly product.name. Without --service the embedded writer writes on this machine, without a language model: it quotes the facts and fills neutral patterns. With --service your workspace writes, with its sources and its model; the texts become units for review.\nExit code 0: there are texts; 1: not a single one; 2: called wrongly.",
	},
	options,
	async run(context) {
		const { values, positionals } = context;
		const [path, ...more] = positionals;
		if (path === undefined || more.length > 0)
			return misuse(
				{
					de: "Nötig ist genau eine Datei mit dem Auftrag.",
					en: "It takes exactly one file with the brief.",
				},
				{ de: "lotse write AUFTRAG.json", en: "lotse write BRIEF.json" },
			);
		const file = await readJson(path, context);
		if (!file.ok) return file;
		const { brief } = await import("@lotse/shared/contract/briefs.ts");
		const checked = await checkShape(brief, file.value, path);
		if (!checked.ok) return failure(checked.problems);
		const facts = await readFacts(values.facts, context);
		if (!facts.ok) return facts;
		return values.service
			? writeThere(checked.value, facts.lines, context)
			: writeHere(checked.value, facts.lines, path, context);
	},
});

async function writeHere(
	brief: Brief,
	lines: readonly string[],
	file: string,
	context: Here,
) {
	const { allRules } = await import(
		"@lotse/shared/language/rules/all-rules.ts"
	);
	const { copyChannelOfUnit } = await import("@lotse/shared/contract/units.ts");
	const { writeEmbedded } = await import(
		"@lotse/shared/language/generation/write-embedded.ts"
	);
	const written = writeEmbedded(brief, {
		rules: allRules,
		today: new Date(context.now()).toISOString().slice(0, 10),
		channelOf: (channel) => copyChannelOfUnit[channel],
		passages:
			lines.length === 0
				? []
				: [
						{
							id: "facts",
							sourceId: "facts",
							title: "",
							url: null,
							hash: "",
							validUntil: null,
							text: lines.join("\n"),
						},
					],
	});
	if (!written.ok)
		return failure(written.problems.map((one) => problemOf(one, file)));
	const { accepted, heldBack, shortfall, material } = written;
	return show(
		{
			texts: accepted.map(({ slot, text, support }) => ({
				slot,
				text,
				citations: support.statements.flatMap(({ start, end, quote }) => {
					const passage = material.passages.find(
						({ id }) => id === quote?.passageId,
					);
					return quote === null || passage === undefined
						? []
						: [
								{
									statement: text.slice(start, end),
									source: passage.id,
									quote: passage.text.slice(quote.start, quote.end),
								},
							];
				}),
			})),
			heldBack: heldBack.map(({ slot, text, objections }) => ({
				slot,
				text,
				objections,
			})),
			shortfall,
			writer: "embedded-writer-1",
		},
		context,
	);
}

async function writeThere(
	brief: Brief,
	lines: readonly string[],
	context: Here,
) {
	const { writeCopy } = await import("@lotse/shared/contract/writing.ts");
	const facts = [...brief.facts, ...lines].slice(0, 40);
	const reply = await callService(
		writeCopy,
		{
			brief: { ...brief, facts },
			save: !context.values.draft,
		},
		context,
	);
	if (!reply.ok) return reply;
	return show(ofService(reply.value), context);
}

function ofService(result: WritingResult) {
	const { texts, heldBack, shortfall, passages, provenance } = result;
	return {
		texts: texts.map(({ slot, text, citations, unitId }) => ({
			slot,
			text,
			unitId,
			citations: citations.map((one) => {
				const passage = passages.find(({ id }) => id === one.passageId);
				return {
					statement: text.slice(one.start, one.end),
					source: passage?.url ?? one.passageId,
					quote: passage?.text.slice(one.quoteStart, one.quoteEnd) ?? "",
				};
			}),
		})),
		heldBack,
		shortfall,
		writer: provenance.writer,
	};
}

async function show(
	writing: Parameters<typeof formatWriting>[0],
	context: Here,
) {
	if (context.values.json) await context.printJson(writing);
	else await context.print(formatWriting(writing, context.language));
	if (!context.values.json && writing.shortfall !== null)
		context.note(writing.shortfall);
	return writing.texts.length > 0 ? ({ ok: true } as const) : failure([]);
}

function problemOf(
	{ field, message, fix }: BriefProblem,
	file: string,
): CommandProblem {
	return { code: "brief", file, field, message, fix };
}
