import { callService } from "../call-service.ts";
import type { Context, Outcome } from "../command.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { failure } from "../failure.ts";
import { formatSource } from "../format-source.ts";
import { readDayOption } from "../read-day-option.ts";
import { readOneFile } from "../read-one-file.ts";

const mostBytes = 2_000_000;
const dayMs = 86_400_000;

export const knowledgeAdd = command({
	name: "knowledge add",
	summary: {
		de: "nimmt eine Seite oder Datei als Quelle auf",
		en: "adds a page or a file as a source",
	},
	usage: ["FILE|URL [--title …] [--licence …] [--until DAY] [--json]"],
	about: {
		de: "Dateien: PDF, DOCX, Markdown, HTML, Text, Produkt-Feed (Google Merchant XML oder TSV, Shopify CSV oder JSON), bis 2 MB. Personenbezogene Daten werden vor dem Speichern entfernt. Was sich nicht lesen lässt, wird mit Grund geführt; der Befehl endet dann mit 1.",
		en: "Files: PDF, DOCX, Markdown, HTML, text, product feed (Google Merchant XML or TSV, Shopify CSV or JSON), up to 2 MB. Personal data is taken out before anything is stored. What cannot be read is kept with the reason; the command then ends with 1.",
	},
	options: {
		title: {
			type: "string",
			value: "TITLE",
			summary: { de: "sonst der eigene Titel", en: "else its own title" },
		},
		licence: {
			type: "string",
			value: "TEXT",
			summary: {
				de: "unter welchen Bedingungen sie verwendet werden darf",
				en: "under which terms it may be used",
			},
		},
		owner: {
			type: "string",
			value: "NAME",
			summary: { de: "wer für sie einsteht", en: "who answers for it" },
		},
		product: {
			type: "string",
			value: "NAME",
			summary: {
				de: "von welchem Produkt sie handelt",
				en: "which product it is about",
			},
		},
		market: {
			type: "string",
			value: "NAME",
			summary: {
				de: "für welchen Markt sie gilt",
				en: "which market it holds for",
			},
		},
		until: {
			type: "string",
			value: "DAY",
			summary: {
				de: "letzter Tag, an dem sie verwendet wird (UTC), z. B. 2026-12-31",
				en: "last day it is used (UTC), e.g. 2026-12-31",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Objekt {source}",
				en: "one JSON object {source}",
			},
		},
		...connectionOptions,
	},
	async run(context) {
		const { values } = context;
		const one = readOneFile(context, "FILE|URL");
		if (!one.ok) return one;
		const until = readDayOption("--until", values.until);
		if (!until.ok) return until;
		const {
			title = "",
			licence = "",
			owner = "",
			product = "",
			market = "",
		} = values;
		const validUntil = until.day === null ? null : (until.day + 1) * dayMs;
		const said = { title, licence, owner, product, market, validUntil };
		const { addSourceFile, addSourcePage } = await import(
			"@lotse/shared/contract/sources.ts"
		);
		const isPage = /^https?:\/\//i.test(one.path);
		const file = isPage ? null : await readContent(one.path, context);
		if (file !== null && !file.ok) return file;
		const reply =
			file === null
				? await callService(addSourcePage, { url: one.path, ...said }, context)
				: await callService(
						addSourceFile,
						{ fileName: file.name, content: file.content, ...said },
						context,
					);
		if (!reply.ok) return reply;
		const { source } = reply.value;
		if (values.json) await context.printJson({ source });
		else
			await context.print(
				`${formatSource(source, context.now(), context.language)}\n`,
			);
		if (source.problem === null) return { ok: true };
		const { code, message, fix } = source.problem;
		return failure([{ code, file: one.path, message, fix }]);
	},
});

async function readContent(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly name: string; readonly content: string }
	| (Outcome & { ok: false })
> {
	const size = await context.fileSize(path);
	if (size === null || size > mostBytes)
		return failure([
			size === null
				? {
						code: "no-file",
						file: path,
						message: {
							de: "Die Datei gibt es nicht.",
							en: "There is no such file.",
						},
						fix: {
							de: "Prüfen Sie Namen und Ordner; eine Adresse beginnt mit https://.",
							en: "Check name and folder; an address begins with https://.",
						},
					}
				: {
						code: "too-large",
						file: path,
						message: {
							de: "Die Datei ist größer als 2 MB.",
							en: "The file is larger than 2 MB.",
						},
						fix: { de: "Teilen Sie sie auf.", en: "Split it." },
					},
		]);
	const bytes = await context.readFile(path);
	const name = path.split(/[\\/]/).at(-1) ?? path;
	return { ok: true, name, content: Buffer.from(bytes).toString("base64") };
}
