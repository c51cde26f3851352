export type Translation = { readonly source: string; readonly text: string };

/** Entries of a gettext `.po` file in order, the head (source "") included; plural forms and contexts are not used here and refused. */
export function readPo(po: string): Translation[] {
	const entries: { source: string; text: string }[] = [];
	let field: "source" | "text" | null = null;
	for (const line of po.split("\n")) {
		const quoted = /^(msgid|msgstr)? ?(".*")$/.exec(line.trim());
		if (quoted === null) {
			if (/^(msgctxt|msgid_plural|msgstr\[)/.test(line))
				throw new Error(`Contexts and plurals are not read: ${line}`);
			field = null;
			continue;
		}
		if (quoted[1] === "msgid") {
			entries.push({ source: "", text: "" });
			field = "source";
		} else if (quoted[1] === "msgstr") field = "text";
		const entry = entries.at(-1);
		if (entry === undefined || field === null) continue;
		entry[field] += JSON.parse(quoted[2] ?? '""');
	}
	return entries;
}
