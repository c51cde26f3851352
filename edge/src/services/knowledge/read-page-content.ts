import type { Ports } from "../../ports.ts";
import { type ReadContent, readSourceContent } from "./read-source-content.ts";

/** Reads a page and takes it apart, whatever stands at its address. */
export async function readPageContent(
	ports: Ports,
	address: string,
): Promise<ReadContent> {
	const page = await ports.pages.read(address);
	if (!page.ok) return page;
	const name = page.url.split(/[?#]/)[0]?.split("/").at(-1) ?? "";
	const read = await readSourceContent(ports.files, { ...page, name });
	return read.ok ? { ...read, kind: "page" } : read;
}
