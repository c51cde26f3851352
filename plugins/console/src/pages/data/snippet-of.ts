/** What a page has in its head: commands wait until the script is there, and the script says whose page it is. */
export function snippetOf(service: string, writeKey: string): string {
	return [
		"<script>window.lotse=window.lotse||function(){(lotse.q=lotse.q||[]).push(arguments)}</script>",
		`<script async src="${service}/lotse.js" data-key="${writeKey}"></script>`,
	].join("\n");
}
