import type { RichTextValue } from "../wp/wp.ts";

export type ReplacedRichText =
	| { readonly ok: true; readonly value: RichTextValue }
	| { readonly ok: false; readonly reason: "text-changed" | "formats-differ" };

/**
 * Puts a text in the place of a span and keeps the span's inline formats. Refused when something else stands there now, and when the
 * span is partly bold, linked or holds a picture: then nobody but the writer knows which formats the new words should have.
 *
 * A format list is compared by its entries: WordPress hands out one object a run of a format. Deleting (an empty text) takes one
 * neighbouring space along, as `applySuggestion` does.
 *
 * Worked value: "Utilise <b>it</b>", 0–7, "Use" → "Use <b>it</b>"; 0–10 → refused, since "it" is bold and "Utilise" is not.
 */
export function replaceInRichText(
	value: RichTextValue,
	span: { readonly start: number; readonly end: number; readonly text: string },
	replacement: string,
): ReplacedRichText {
	const { start } = span;
	if (value.text.slice(start, span.end) !== span.text)
		return { ok: false, reason: "text-changed" };
	const takesSpace =
		replacement === "" &&
		/^\s/u.test(value.text.slice(span.end)) &&
		(start === 0 || /\s$/u.test(value.text.slice(0, start))) &&
		value.formats[span.end] === undefined &&
		value.replacements[span.end] === undefined;
	const end = span.end + (takesSpace ? 1 : 0);
	const formats = value.formats[start];
	for (let at = start; at < span.end; at++) {
		if (
			value.replacements[at] !== undefined ||
			!isSame(value.formats[at], formats)
		)
			return { ok: false, reason: "formats-differ" };
	}
	return {
		ok: true,
		value: {
			...value,
			text: value.text.slice(0, start) + replacement + value.text.slice(end),
			formats: splice(
				value.formats,
				value.text.length,
				start,
				end,
				() => formats,
				replacement.length,
			),
			replacements: splice(
				value.replacements,
				value.text.length,
				start,
				end,
				() => undefined,
				replacement.length,
			),
		},
	};
}

function isSame(
	a: readonly unknown[] | undefined,
	b: readonly unknown[] | undefined,
): boolean {
	return (
		(a?.length ?? 0) === (b?.length ?? 0) &&
		(a ?? []).every((format, index) => format === b?.[index])
	);
}

/** Lists over a text may have holes; the new one has them where nothing stands, as WordPress makes them. */
function splice<T>(
	list: readonly (T | undefined)[],
	length: number,
	start: number,
	end: number,
	fill: () => T | undefined,
	count: number,
): (T | undefined)[] {
	const made: (T | undefined)[] = new Array(length - (end - start) + count);
	for (let at = 0; at < made.length; at++) {
		const value =
			at < start
				? list[at]
				: at < start + count
					? fill()
					: list[at - count + (end - start)];
		if (value !== undefined) made[at] = value;
	}
	return made;
}
