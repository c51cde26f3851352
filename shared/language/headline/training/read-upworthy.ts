import { existsSync, readFileSync } from "node:fs";
import type { AdResult } from "../workspace/ad-result.ts";

/** Two headlines shown in the same test under the same image, with what happened. */
export type HeadlinePair = {
	readonly a: string;
	readonly b: string;
	/** z statistic of the difference in click rate, positive when a was clicked more. */
	readonly z: number;
	/** Fold of the story; pairs of one story are never divided. */
	readonly fold: number;
	/** Tests connected by a shared headline; the unit of resampling. */
	readonly story: string;
};

export type HeadlineResult = AdResult & { readonly fold: number };

export type UpworthyData = {
	/** The pairs that differ significantly, as listed in the data: what is measured on. */
	readonly significant: readonly HeadlinePair[];
	/** Every pair of the archive under the same image: what is learned from, weighted by |z|. */
	readonly all: readonly HeadlinePair[];
	/** Every headline with its figures, as an ad account would report them; a place is one test under one image. */
	readonly results: readonly HeadlineResult[];
};

type Row = Readonly<Record<string, string>>;

function parseCsv(text: string): Row[] {
	const rows: string[][] = [];
	let row: string[] = [];
	let field = "";
	let quoted = false;
	for (let index = 0; index < text.length; index += 1) {
		const character = text.charAt(index);
		if (quoted && character === '"' && text[index + 1] === '"') {
			field += '"';
			index += 1;
		} else if (character === '"') quoted = !quoted;
		else if (quoted) field += character;
		else if (character === "," || character === "\n") {
			row.push(field.replace(/\r$/u, ""));
			field = "";
			if (character === "\n") {
				rows.push(row);
				row = [];
			}
		} else field += character;
	}
	if (row.length > 0) rows.push([...row, field]);
	const [header = [], ...body] = rows;
	return body
		.filter((cells) => cells.length === header.length)
		.map((cells) =>
			Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])),
		);
}

/** Union–find over names. */
function connect(): {
	find: (name: string) => string;
	join: (a: string, b: string) => void;
} {
	const parents = new Map<string, string>();
	const find = (name: string): string => {
		let root = name;
		for (
			let parent = parents.get(root);
			parent !== undefined;
			parent = parents.get(root)
		)
			root = parent;
		for (let at = name; at !== root; ) {
			const next = parents.get(at) ?? root;
			parents.set(at, root);
			at = next;
		}
		return root;
	};
	return {
		find,
		join: (a, b) => {
			const [rootA, rootB] = [find(a), find(b)];
			if (rootA !== rootB) parents.set(rootA, rootB);
		},
	};
}

const plain = (headline: string): string =>
	headline
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

function hashOf(name: string): number {
	let hash = 2_166_136_261;
	for (let index = 0; index < name.length; index += 1)
		hash = Math.imul(hash ^ name.charCodeAt(index), 16_777_619) >>> 0;
	return hash;
}

/** Weeks in which the archive's authors found the randomisation broken (25 June 2013 to 10 January 2014). */
const broken = (week: number): boolean => week >= 201_326 && week <= 201_402;

function pairsOfPackages(
	packages: readonly Row[],
	storyOf: (row: Row) => string,
	foldOf: (story: string) => number,
): HeadlinePair[] {
	const groups = Map.groupBy(
		packages.filter((row) => !broken(Number(row.test_week))),
		(row) => `${row.test_id} ${row.eyecatcher_id}`,
	);
	const pairs: HeadlinePair[] = [];
	for (const rows of groups.values()) {
		rows.forEach((a, index) => {
			for (const b of rows.slice(index + 1)) {
				const [nA, nB, clicksA, clicksB] = [
					a.impressions,
					b.impressions,
					a.clicks,
					b.clicks,
				].map(Number) as [number, number, number, number];
				const rate = (clicksA + clicksB) / (nA + nB);
				const error = Math.sqrt(rate * (1 - rate) * (1 / nA + 1 / nB));
				if (a.headline === b.headline || !(error > 0)) continue;
				const story = storyOf(a);
				pairs.push({
					a: a.headline ?? "",
					b: b.headline ?? "",
					z: (clicksA / nA - clicksB / nB) / error,
					fold: foldOf(story),
					story,
				});
			}
		});
	}
	return pairs;
}

/**
 * Reads the Upworthy pairs, or `undefined` where the data is not there. Folds are whole stories: tests joined by a shared headline (letter case
 * and punctuation aside) or by the data's own `story_id`; a story with listed pairs keeps the fold the data gives it.
 */
export function readUpworthy(folder: string): UpworthyData | undefined {
	const [packagesFile, pairsFile] = [
		`${folder}/upworthy_exploratory_packages.csv`,
		`${folder}/upworthy_sig_pairs_same_image.csv`,
	];
	if (!existsSync(packagesFile) || !existsSync(pairsFile)) return undefined;
	const packages = parseCsv(readFileSync(packagesFile, "utf8"));
	const listed = parseCsv(readFileSync(pairsFile, "utf8"));
	const { find, join } = connect();
	for (const row of packages)
		join(`t ${row.test_id}`, `h ${plain(row.headline ?? "")}`);
	for (const row of listed) {
		join(`t ${row.test_id}`, `s ${row.story_id}`);
		join(`t ${row.test_id}`, `h ${plain(row.headline_a ?? "")}`);
		join(`t ${row.test_id}`, `h ${plain(row.headline_b ?? "")}`);
	}
	const storyOf = (row: Row): string => find(`t ${row.test_id}`);
	const folds = new Map(listed.map((row) => [storyOf(row), Number(row.fold)]));
	const available = [...new Set(folds.values())].sort((a, b) => a - b);
	const foldOf = (story: string): number =>
		folds.get(story) ?? available[hashOf(story) % available.length] ?? 0;
	return {
		significant: listed.map((row) => ({
			a: row.headline_a ?? "",
			b: row.headline_b ?? "",
			z: Number(row.z),
			fold: foldOf(storyOf(row)),
			story: storyOf(row),
		})),
		all: pairsOfPackages(packages, storyOf, foldOf),
		results: packages
			.filter((row) => !broken(Number(row.test_week)))
			.map((row) => ({
				text: row.headline ?? "",
				place: `${row.test_id} ${row.eyecatcher_id}`,
				impressions: Number(row.impressions),
				clicks: Number(row.clicks),
				from: null,
				to: null,
				fold: foldOf(storyOf(row)),
			})),
	};
}
