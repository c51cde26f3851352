/** What the Ads Script needs to know to carry out one decision by itself. */
export type ScriptSettings = {
	readonly address: string;
	readonly token: string;
	readonly decisionId: string;
	readonly action: "apply" | "revert";
};

/**
 * The Ads Script as it is handed out, with one decision's settings written into its first lines; null where the file does not have them,
 * because it is another version.
 *
 * @example fillScript('address: "",\ntoken: "",\ndecisionId: "",\naction: "apply",', { address: "https://a", token: "lot_x", decisionId: "dec_x", action: "revert" })
 * // 'address: "https://a",\ntoken: "lot_x",\ndecisionId: "dec_x",\naction: "revert",'
 */
export function fillScript(
	source: string,
	settings: ScriptSettings,
): string | null {
	const empty = { address: "", token: "", decisionId: "", action: "apply" };
	let text = source;
	for (const [name, value] of Object.entries(settings)) {
		const found = `${name}: ${JSON.stringify(empty[name as keyof typeof empty])},`;
		if (!text.includes(found)) return null;
		text = text.replace(found, () => `${name}: ${JSON.stringify(value)},`);
	}
	return text;
}
