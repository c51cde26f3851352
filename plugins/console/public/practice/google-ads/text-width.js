/** Counts as the editor does: characters of East Asian full width count 2, every other one 1. */
export function textWidth(text) {
	let width = 0;
	for (const character of text)
		width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
	return width;
}

function isWide(code) {
	return (
		(code >= 0x1100 && code <= 0x115f) ||
		(code >= 0x2e80 && code <= 0xa4cf) ||
		(code >= 0xac00 && code <= 0xd7a3) ||
		(code >= 0xf900 && code <= 0xfaff) ||
		(code >= 0xfe30 && code <= 0xfe6f) ||
		(code >= 0xff00 && code <= 0xff60) ||
		(code >= 0xffe0 && code <= 0xffe6)
	);
}
