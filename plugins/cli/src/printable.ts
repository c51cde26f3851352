/** A text without control characters but line feed and tab: what came from a file or a service can't steer the terminal. */
export function printable(text: string): string {
	return text.replace(/[^\P{Cc}\n\t]/gu, "�");
}
