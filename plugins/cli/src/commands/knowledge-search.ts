import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { misuse } from "../misuse.ts";
import { notOneOf } from "../not-one-of.ts";
import { printable } from "../printable.ts";
import { readWholeNumber } from "../read-whole-number.ts";

const languages = ["de", "en"] as const;

export const knowledgeSearch = command({
	name: "knowledge search",
	summary: {
		de: "die Passagen zu einer Frage, mit ihrem Platz nach Wörtern und nach Vektoren",
		en: "the passages for a question, with their places by words and by vectors",
	},
	usage: ["QUERY [--language de|en] [--product NAME] [--market NAME] [--json]"],
	options: {
		language: {
			type: "string",
			value: "de|en",
			summary: {
				de: "nur Passagen in dieser Sprache",
				en: "only passages in this language",
			},
		},
		product: {
			type: "string",
			value: "NAME",
			summary: {
				de: "nur zu diesem Produkt, und was für alle gilt",
				en: "only on this product, and what holds for all",
			},
		},
		market: {
			type: "string",
			value: "NAME",
			summary: {
				de: "nur für diesen Markt, und was für alle gilt",
				en: "only for this market, and what holds for all",
			},
		},
		limit: {
			type: "string",
			value: "N",
			summary: { de: "höchstens so viele; 10", en: "at most so many; 10" },
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Objekt {passages, embedder, vectors, reranker}",
				en: "one JSON object {passages, embedder, vectors, reranker}",
			},
		},
		...connectionOptions,
	},
	async run(context) {
		const { values } = context;
		const query = context.positionals.join(" ").trim();
		if (query === "")
			return misuse(
				{ de: "Es fehlt die Frage.", en: "The question is missing." },
				{
					de: 'Zum Beispiel: lotse knowledge search "Versand nach Österreich"',
					en: 'For example: lotse knowledge search "shipping to Austria"',
				},
			);
		const language = languages.find((one) => one === values.language);
		if (values.language !== undefined && language === undefined)
			return notOneOf("--language", values.language, languages);
		const limit = readWholeNumber("--limit", values.limit, 10, 50);
		if (!limit.ok) return limit;
		const { searchPassages } = await import(
			"@lotse/shared/contract/passages.ts"
		);
		const { product, market } = values;
		const reply = await callService(
			searchPassages,
			{
				query,
				limit: limit.value,
				...(language === undefined ? {} : { language }),
				...(product === undefined ? {} : { product }),
				...(market === undefined ? {} : { market }),
			},
			context,
		);
		if (!reply.ok) return reply;
		if (values.json) {
			await context.printJson(reply.value);
			return { ok: true };
		}
		for (const [index, passage] of reply.value.passages.entries()) {
			const { ranks, sourceTitle, heading, text } = passage;
			const places = [
				["BM25", ranks.words],
				["vec", ranks.vectors],
				["rerank", ranks.reranked],
			].flatMap(([name, rank]) => (rank === null ? [] : [`${name} ${rank}`]));
			const where = [sourceTitle, heading].filter((part) => part !== "");
			await context.print(
				`${index + 1}. ${printable(where.join(" › "))}  [${places.join(", ")}]\n   ${printable(text).slice(0, 300)}\n`,
			);
		}
		if (reply.value.passages.length === 0)
			context.note({
				de: "Dazu gibt es keine Passage, die verwendet werden darf.",
				en: "There is no passage on this that may be used.",
			});
		return { ok: true };
	},
});
