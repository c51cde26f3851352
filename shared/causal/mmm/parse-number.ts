import type { DecimalMark } from "./decimal-mark.ts";

export type NumberCell =
	| { ok: true; value: number }
	| {
			ok: false;
			reason: "missing-value" | "text-in-number" | "ambiguous-number";
	  };

/**
 * Reads one cell as a number, given the decimal sign of its file. Currency signs and spaces are passed over.
 *
 * With an unknown sign, `1,234` is refused as ambiguous, and `1.234` is too unless the file is separated by commas (where the point can
 * only be a decimal sign in practice).
 *
 * @example parseNumber("1.234,56 €", "comma", ";") // { ok: true, value: 1234.56 }
 */
export function parseNumber(
	cell: string,
	mark: DecimalMark,
	delimiter: string,
): NumberCell {
	const bare = cell.replace(/[€$£\s\u00a0\u202f]/g, "");
	if (bare === "") return { ok: false, reason: "missing-value" };
	if (/^[+-]?\d+(e[+-]?\d+)?$/i.test(bare)) return finite(bare);
	const groupedByPoint = /^[+-]?\d{1,3}(\.\d{3})+$/.test(bare);
	const groupedByComma = /^[+-]?\d{1,3}(,\d{3})+$/.test(bare);
	const unclear = mark === "mixed" || (mark === "unknown" && delimiter !== ",");
	if (
		(groupedByPoint && unclear) ||
		(groupedByComma && (unclear || mark === "unknown"))
	)
		return { ok: false, reason: "ambiguous-number" };
	const comma = mark === "comma" || (mark === "mixed" && /,\d*$/.test(bare));
	const plain = comma
		? /^[+-]?(\d+|\d{1,3}(\.\d{3})+)?(,\d*)?(e[+-]?\d+)?$/i
		: /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i;
	if (!plain.test(bare)) return { ok: false, reason: "text-in-number" };
	return finite(
		comma
			? bare.replaceAll(".", "").replace(",", ".")
			: bare.replaceAll(",", ""),
	);
}

function finite(text: string): NumberCell {
	const value = Number(text);
	return Number.isFinite(value) && /\d/.test(text)
		? { ok: true, value }
		: { ok: false, reason: "text-in-number" };
}
