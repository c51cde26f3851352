import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";

export type Served = {
	readonly origin: string;
	readonly close: () => Promise<void>;
};

/** Answers on a free port of this machine. */
export async function serve(answer: RequestListener): Promise<Served> {
	const server = createServer(answer);
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	const address = server.address();
	if (address === null || typeof address === "string")
		throw new Error("the server has no port");
	return {
		origin: `http://127.0.0.1:${address.port}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

/** The pages of an invented shop, `/de/rucksack.html` and others, as a web server gives them. */
export function servePages(): Promise<Served> {
	return serve((request, response) => {
		const [, language = "", name = ""] =
			/^\/(de|en)\/([a-z]+\.html)$/.exec(request.url ?? "") ?? [];
		if (name === "") {
			response.writeHead(404, { "content-type": "text/plain" });
			response.end("not here");
			return;
		}
		response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
		response.end(
			readFileSync(join(import.meta.dirname, "pages", language, name)),
		);
	});
}
