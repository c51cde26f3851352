/**
 * The smallest PDF that holds these lines, one page each list: enough for a reader, made by hand so that a test needs no binary file.
 * Latin letters only.
 */
export function tinyPdf(pages: readonly (readonly string[])[]): Uint8Array {
	const objects: string[] = [];
	const add = (body: string): number => objects.push(body);
	const font = add(
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
	);
	const tree = pages.length * 2 + 2;
	const kids = pages.map((lines) => {
		const shown = lines
			.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`)
			.join("\n");
		const stream = `BT /F1 12 Tf 14 TL 72 720 Td\n${shown}\nET`;
		const content = add(
			`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
		);
		return add(
			`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
		);
	});
	add(
		`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`,
	);
	const root = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
	let text = "%PDF-1.4\n";
	const offsets = objects.map((body, index) => {
		const at = text.length;
		text += `${index + 1} 0 obj\n${body}\nendobj\n`;
		return at;
	});
	const start = text.length;
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
	for (const at of offsets) text += `${`${at}`.padStart(10, "0")} 00000 n \n`;
	text += `trailer << /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${start}\n%%EOF`;
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
