import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Request } from "./fake-service.ts";

const types: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml",
};

/** Serves a built console, with its own security policy, and a handler for `/v1/…` on a free port of this machine. */
export async function serveConsole(
	folder: string,
	handle: (request: Request) => { status: number; body: string },
): Promise<{ url: string; stop: () => Promise<void> }> {
	const headers = await readFile(join(folder, "_headers"), "utf8");
	const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1] ?? "";
	const server = createServer(async (request, response) => {
		const { method = "GET", url = "/" } = request;
		if (url.startsWith("/v1/")) {
			let body = "";
			for await (const chunk of request) body += chunk;
			const language = request.headers["accept-language"]?.startsWith("de")
				? "de"
				: "en";
			const answer = handle({ method, url, body, language });
			response.writeHead(answer.status, { "content-type": "application/json" });
			response.end(answer.body);
			return;
		}
		const path = normalize(new URL(url, "http://localhost").pathname);
		const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
		const content = await readFile(file).catch(() => null);
		response.writeHead(content === null ? 404 : 200, {
			"content-type": types[extname(file)] ?? "application/octet-stream",
			"content-security-policy": policy,
			"cache-control": path.startsWith("/assets/")
				? "public, max-age=31536000, immutable"
				: "no-cache",
		});
		response.end(content ?? "");
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		stop: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
