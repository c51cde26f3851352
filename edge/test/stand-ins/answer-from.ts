/**
 * What a well-behaved model answers to a prompt of ours: headlines made of the words of its first passage, so that a test can tell that the passage
 * arrived. Not a writer: it only takes apart what it was sent.
 */
export function answerFrom(data: string): string {
	const passage = /passage 1 \([^\n]*\):\n([\s\S]*?)\n<</.exec(data)?.[1] ?? "";
	const lines = passage.split(/[\n.]/).map((line) => line.trim());
	const items = lines
		.filter((line) => line !== "" && line.length <= 30)
		.map((text) => ({ slot: "headline", text }));
	return JSON.stringify({ items });
}
