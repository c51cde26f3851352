/**
 * Packs the frequencies of German words into `german-word-frequency.data.json`. Run from the repository root with the German list of wordfreq 3.1.1
 * (Python package index; `wordfreq/data/large_de.msgpack.gz` inside the wheel):
 *   node shared/language/complexity/training/pack-word-frequency.ts path/to/large_de.msgpack.gz
 * Seconds. Deterministic. The list holds words by hundredths of a logarithm; kept are those of Zipf 3.2 and more (two in a million), as hashes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { hashBits, hashWord } from "../hash-word.ts";

const leastZipf = 3.2;
const mostBand = 12;

/** The words of each hundredth, from the part of MessagePack the list uses: arrays of short texts behind one header. */
function readLevels(bytes: Buffer): string[][] {
	let at = 0;
	const take = (size: number): number => {
		const value = bytes.readUIntBE(at, size);
		at += size;
		return value;
	};
	const textOf = (size: number): string => {
		const text = bytes.toString("utf8", at, at + size);
		at += size;
		return text;
	};
	const read = (): unknown => {
		const kind = take(1);
		if (kind <= 0x7f) return kind;
		if (kind >= 0xa0 && kind <= 0xbf) return textOf(kind & 0x1f);
		if (kind === 0xd9) return textOf(take(1));
		const items =
			kind >= 0x90 && kind <= 0x9f
				? kind & 0x0f
				: kind === 0xdc
					? take(2)
					: kind === 0xdd
						? take(4)
						: undefined;
		if (items !== undefined) return Array.from({ length: items }, read);
		if (kind < 0x80 || kind > 0x8f)
			throw new Error(`Unknown MessagePack kind ${kind} at byte ${at}`);
		return Array.from({ length: kind & 0x0f }, () => [read(), read()]);
	};
	const [, ...levels] = read() as [unknown, ...string[][]];
	return levels;
}

const [, , file] = process.argv;
if (file === undefined) {
	console.log("Give the path of wordfreq's large_de.msgpack.gz.");
	process.exit(2);
}
/** Commonest first, so that of two words with one hash the commoner counts. */
const bandOf = new Map<number, number>();
readLevels(gunzipSync(readFileSync(file))).forEach((words, hundredths) => {
	const zipf = 9 - hundredths / 100;
	if (zipf < leastZipf) return;
	for (const word of words) {
		if (!/^[a-zäöüß]{2,24}$/u.test(word)) continue;
		const hash = hashWord(word);
		if (!bandOf.has(hash))
			bandOf.set(hash, Math.min(mostBand, Math.floor(zipf * 2)));
	}
});
const sorted = [...bandOf].sort(([a], [b]) => a - b);
let previous = 0;
const gaps = sorted.flatMap(([hash]) => {
	const gap = hash - previous;
	previous = hash;
	return [...new Array<number>(Math.floor(gap / 255)).fill(255), gap % 255];
});
const packed = {
	source:
		"wordfreq 3.1.1, German, words of Zipf frequency 3.2 and more as hashes with half-unit bands; no list of words",
	licence:
		"This file: Creative Commons Attribution-ShareAlike 4.0 International (https://creativecommons.org/licenses/by-sa/4.0/), as the data of wordfreq it is derived from",
	citation:
		"Speer, R. (2022). rspeer/wordfreq: v3.0. Zenodo. https://doi.org/10.5281/zenodo.7199437. With data of Wikipedia, OpenSubtitles 2018 (opensubtitles.org), SUBTLEX, OSCAR, NewsCrawl and others named there",
	hashBits,
	words: sorted.length,
	gaps: Buffer.from(gaps).toString("base64"),
	bands: Buffer.from(sorted.map(([, band]) => band)).toString("base64"),
};
const json = `${JSON.stringify(packed)}\n`;
writeFileSync(
	new URL("../german-word-frequency.data.json", import.meta.url),
	json,
);
console.log(
	`${sorted.length} words, ${json.length} bytes, ${gzipSync(json).length} gzipped`,
);
