import {
	mostSourceBytes,
	type SourceProblemCode,
} from "@lotse/shared/contract/sources.ts";
import type { PageFetcher, PageReading } from "../ports/knowledge-ports.ts";
import type { Clock } from "../ports.ts";
import { allowsPath } from "./page-fetcher/allows-path.ts";
import { judgeAddress } from "./page-fetcher/judge-address.ts";
import { type RobotsRule, readRobots } from "./page-fetcher/read-robots.ts";

const agent = "lotsebot";
const headers = {
	"user-agent": "LotseBot/1.0 (reads single pages a person asked for)",
	accept:
		"text/html,application/xhtml+xml,application/pdf,text/markdown,text/plain;q=0.9,*/*;q=0.5",
	"accept-language": "de,en;q=0.8",
};
const mostRedirects = 5;
const mostMs = 15_000;
const robotsKeptMs = 3_600_000;
const mostRobotsBytes = 500_000;
const mostOriginsKept = 500;

type Failure = { readonly ok: false; readonly code: SourceProblemCode };
type Robots =
	| { readonly ok: true; readonly rules: readonly RobotsRule[] }
	| Failure;

const failed = (code: SourceProblemCode): Failure => ({ ok: false, code });

/**
 * Reads one page, no more: each address on the way is judged before it is asked (`judgeAddress`), at most five redirects, robots.txt of each
 * origin respected and kept for an hour (none, or 4xx: everything allowed; no answer or 5xx: nothing, RFC 9309 §2.3.1), 2 MB, 15 seconds for all
 * of it, neither cookies nor credentials sent.
 */
export function pageFetcher(
	fetchPage: (url: string, init: RequestInit) => Promise<Response>,
	clock: Clock,
	allowLocal: boolean,
): PageFetcher {
	const known = new Map<string, { robots: Robots; until: number }>();

	async function robotsOf(
		origin: string,
		signal: AbortSignal,
	): Promise<Robots> {
		const kept = known.get(origin);
		if (kept && kept.until > clock.now()) return kept.robots;
		const robots = await askRobots(origin, signal);
		if (known.size >= mostOriginsKept) known.clear();
		if (robots.ok)
			known.set(origin, { robots, until: clock.now() + robotsKeptMs });
		return robots;
	}

	async function askRobots(
		origin: string,
		signal: AbortSignal,
	): Promise<Robots> {
		const found = await follow(
			`${origin}/robots.txt`,
			signal,
			async () => null,
		);
		if (!found.ok)
			return found.code === "address-not-allowed" ||
				found.code === "too-many-redirects"
				? { ok: true, rules: [] }
				: found;
		const { response } = found;
		if (response.status >= 500) {
			await response.body?.cancel();
			return failed("service-error");
		}
		if (!response.ok) {
			await response.body?.cancel();
			return { ok: true, rules: [] };
		}
		const bytes = await readUpTo(response, mostRobotsBytes);
		const text = new TextDecoder().decode(bytes.bytes);
		return { ok: true, rules: readRobots(text, agent) };
	}

	/** Asks, and follows redirects; `check` may refuse each address on the way. */
	async function follow(
		address: string,
		signal: AbortSignal,
		check: (url: URL) => Promise<Failure | null>,
	): Promise<{ ok: true; url: URL; response: Response } | Failure> {
		let next = address;
		for (let hop = 0; hop <= mostRedirects; hop++) {
			const url = judgeAddress(next, allowLocal);
			if (url === null) return failed("address-not-allowed");
			url.hash = "";
			const refusal = await check(url);
			if (refusal) return refusal;
			const response = await fetchPage(url.href, {
				headers,
				redirect: "manual",
				signal,
			});
			const location = response.headers.get("location");
			if (response.status < 300 || response.status > 399 || location === null)
				return { ok: true, url, response };
			await response.body?.cancel();
			next = URL.parse(location, url)?.href ?? "";
		}
		return failed("too-many-redirects");
	}

	async function read(
		address: string,
		signal: AbortSignal,
	): Promise<PageReading> {
		const found = await follow(address, signal, async (url) => {
			const robots = await robotsOf(url.origin, signal);
			if (!robots.ok) return robots;
			return allowsPath(robots.rules, url.pathname + url.search)
				? null
				: failed("robots-disallow");
		});
		if (!found.ok) return found;
		const { response, url } = found;
		const trouble = troubleOf(response.status);
		if (trouble) {
			await response.body?.cancel();
			return failed(trouble);
		}
		const { bytes, isWhole } = await readUpTo(response, mostSourceBytes);
		if (!isWhole) return failed("too-large");
		const type = response.headers.get("content-type") ?? "";
		return {
			ok: true,
			url: url.href,
			contentType: (type.split(";")[0] ?? "").trim().toLowerCase(),
			charset: /charset\s*=\s*"?([\w-]+)/iu.exec(type)?.[1] ?? null,
			bytes,
		};
	}

	return {
		async read(address) {
			const signal = AbortSignal.timeout(mostMs);
			try {
				return await read(address, signal);
			} catch (error) {
				// What a network does is no bug of ours; anything else is.
				if (error instanceof RangeError) throw error;
				return failed(signal.aborted ? "timed-out" : "unreachable");
			}
		},
	};
}

function troubleOf(status: number): SourceProblemCode | null {
	if (status >= 200 && status <= 299) return null;
	if (status === 404 || status === 410) return "not-found";
	if (status === 401 || status === 407) return "sign-in-page";
	return status === 429 || status >= 500 ? "service-error" : "refused";
}

/** Reads a body without trusting the length it states; leaving the loop cancels the rest. */
async function readUpTo(
	response: Response,
	most: number,
): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	let isWhole = true;
	for await (const chunk of response.body ?? []) {
		if (length + chunk.byteLength > most) {
			isWhole = false;
			break;
		}
		chunks.push(chunk);
		length += chunk.byteLength;
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.byteLength;
	}
	return { bytes, isWhole };
}
