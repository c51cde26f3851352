/** Unicode East Asian Wide and Fullwidth blocks (UAX #11), as [first, last] code points, ascending. */
const wide: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f],
	[0x231a, 0x231b],
	[0x2e80, 0x303e],
	[0x3041, 0x33ff],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xa000, 0xa4cf],
	[0xa960, 0xa97f],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe10, 0xfe19],
	[0xfe30, 0xfe6f],
	[0xff01, 0xff60],
	[0xffe0, 0xffe6],
	[0x1f300, 0x1f64f],
	[0x1f680, 0x1f6ff],
	[0x1f900, 0x1f9ff],
	[0x20000, 0x3fffd],
];

function isWide(codePoint: number): boolean {
	return (
		codePoint >= 0x1100 &&
		wide.some(([first, last]) => codePoint >= first && codePoint <= last)
	);
}

/** `{KeyWord:default}` in any letter case, and location or customiser insertions with a default: their default is what counts. */
const insertion =
	/\{(?:keyword|location\([a-z]{1,20}\)|customizer\.[^:{}]{1,80}):([^{}]*)\}/giu;

export type DisplayWidthOptions = {
	/** Count `{KeyWord:default}` by its default text, as Google Ads does. */
	readonly insertsKeywords?: boolean;
};

/**
 * The length of a text as Google Ads counts it: one per code point, two for double-width (Chinese, Japanese, Korean, fullwidth, emoji).
 *
 * With `insertsKeywords` a keyword insertion counts by its default. A lone surrogate counts one. Never throws; linear in the text.
 * Source: support.google.com/google-ads/answer/7684791 (limits) and UAX #11 (widths).
 *
 * Worked values: "Schuhe" → 6, "靴を買う" → 8, "Kaufe {KeyWord:Schuhe}" with `insertsKeywords` → 12.
 */
export function displayWidth(
	text: string,
	options: DisplayWidthOptions = {},
): number {
	const counted =
		options.insertsKeywords === true ? text.replace(insertion, "$1") : text;
	let width = 0;
	for (const character of counted)
		width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
	return width;
}
