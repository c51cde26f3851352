export type DecimalMark = "." | ",";

const plain = {
	".": /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i,
	",": /^[-+]?(\d+,?\d*|,\d+)(e[-+]?\d+)?$/i,
};
const grouped = {
	".": /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/,
	",": /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/,
};

/**
 * Reads a cell as a number: a decimal point or comma, thousands in groups by the other mark or a space, a currency or percent sign
 * before or after. Null where it is none.
 *
 * @example readDecimal("1.234,50 €", ",") // 1234.5
 */
export function readDecimal(text: string, mark: DecimalMark): number | null {
	const bare = text
		.trim()
		.replace(/^[€$£]\s*|\s*[€$£%]$/g, "")
		.replace(/(\d)[\u00a0\u202f ](?=\d{3}(\D|$))/g, "$1");
	const isGrouped = grouped[mark].test(bare);
	if (!isGrouped && !plain[mark].test(bare)) return null;
	const other = mark === "." ? "," : ".";
	const value = Number(bare.replaceAll(other, "").replace(",", "."));
	return Number.isFinite(value) && Math.abs(value) <= 1e15 ? value : null;
}
