import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const practice = join(
	import.meta.dirname,
	"../../plugins/console/public/practice",
);
const fixtures = join(import.meta.dirname, "pages");
const types: { readonly [extension: string]: string } = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
};

export type Served = { readonly type: string; readonly body: Buffer };

/**
 * A file of the practice pages, or of this test's own pages under `/practice/fixtures/` and, where
 * the extension does not work by itself, `/elsewhere/`; null when there is none.
 */
export async function readPractice(pathname: string): Promise<Served | null> {
	const path = normalize(pathname.replace(/\/$/, "/index.html"));
	const [folder, prefix] = path.startsWith("/elsewhere/")
		? [fixtures, "/elsewhere/"]
		: path.startsWith("/practice/fixtures/")
			? [fixtures, "/practice/fixtures/"]
			: [practice, "/practice/"];
	if (!path.startsWith(prefix)) return null;
	const file = join(folder, path.slice(prefix.length));
	try {
		return {
			type: types[extname(file)] ?? "application/octet-stream",
			body: await readFile(file),
		};
	} catch {
		return null;
	}
}

/** Serves the practice pages on a free port of this machine; `more` may add pages of its own. */
export async function servePractice(
	more: (pathname: string) => Promise<Served | null> = async () => null,
): Promise<{
	readonly origin: string;
	readonly close: () => Promise<void>;
}> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const sought = more(pathname).then((own) => own ?? readPractice(pathname));
		void sought.then((found) => {
			response.writeHead(found ? 200 : 404, {
				"content-type": found?.type ?? "text/plain",
			});
			response.end(found?.body ?? "");
		});
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	return {
		origin: `http://localhost:${port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
