import type { Localised } from "@lotse/shared/contract/localised.ts";
import * as z from "zod";
import type {
	Wordpress,
	WordpressContent,
	WordpressKey,
	WordpressResult,
} from "../ports/wordpress.ts";

const patienceMs = 15_000;
const mostBytes = 2_000_000;
const mostFound = 20;

const rendered = z.object({ raw: z.string() });
const post = z.object({
	id: z.int(),
	link: z.string(),
	status: z.string(),
	title: rendered,
	content: rendered,
	excerpt: rendered,
});
const found = z.array(
	z.object({
		id: z.int(),
		link: z.string(),
		title: z.object({ raw: z.string() }),
	}),
);
const me = z.object({ capabilities: z.record(z.string(), z.unknown()) });
const index = z.object({ name: z.string() });
const refusal = z.object({ code: z.string() });

/**
 * WordPress by its REST API with an application password (WordPress 5.6 and newer). Addresses go through `?rest_route=`, which works
 * whatever the site's permalinks are. The password is sent to that address alone: redirects are not followed, and a site without TLS is
 * refused unless it runs on this machine. Source: developer.wordpress.org/rest-api/reference/posts.
 */
export function wordpressPublisher(
	fetch: (url: string, init: RequestInit) => Promise<Response>,
): Wordpress {
	return { open: (key) => clientOf(fetch, key) };
}

function clientOf(
	fetch: (url: string, init: RequestInit) => Promise<Response>,
	{ url, username, password }: WordpressKey,
): ReturnType<Wordpress["open"]> {
	const base = new URL(url);
	const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(base.hostname);
	async function ask<T>(
		path: string,
		query: Record<string, string>,
		schema: { safeParse(value: unknown): z.ZodSafeParseResult<T> },
		body?: Record<string, string>,
	): Promise<WordpressResult<T>> {
		if (base.protocol !== "https:" && !isLocal) return refuse("not-secure");
		const asked = new URL(base);
		asked.search = new URLSearchParams({
			rest_route: path,
			...query,
		}).toString();
		let response: Response;
		let text: string;
		try {
			response = await fetch(asked.href, {
				method: body === undefined ? "GET" : "POST",
				headers: {
					authorization: `Basic ${encodeBase64(`${username}:${password}`)}`,
					accept: "application/json",
					...(body === undefined ? {} : { "content-type": "application/json" }),
				},
				redirect: "manual",
				signal: AbortSignal.timeout(patienceMs),
				...(body === undefined ? {} : { body: JSON.stringify(body) }),
			});
			text = await response.text();
		} catch {
			return refuse("unreachable");
		}
		if (response.status >= 300 && response.status < 400)
			return refuse("redirected");
		if (text.length > mostBytes) return refuse("too-large");
		let json: unknown;
		try {
			json = JSON.parse(text);
		} catch {
			return refuse("not-wordpress");
		}
		if (!response.ok) return refuse(reasonOf(response.status, json));
		const parsed = schema.safeParse(json);
		return parsed.success
			? { ok: true, value: parsed.data }
			: refuse("not-wordpress");
	}
	const contentOf = (
		kind: WordpressContent["kind"],
		result: WordpressResult<z.infer<typeof post>>,
	): WordpressResult<WordpressContent> => {
		if (!result.ok) return result;
		const { id, link, status, title, content, excerpt } = result.value;
		return {
			ok: true,
			value: {
				kind,
				postId: id,
				link,
				status,
				fields: {
					title: title.raw,
					content: content.raw,
					excerpt: excerpt.raw,
				},
			},
		};
	};
	return {
		async check() {
			const user = await ask("/wp/v2/users/me", { context: "edit" }, me);
			if (!user.ok) return user;
			if (user.value.capabilities.edit_posts !== true)
				return refuse("may-not-edit");
			const site = await ask("/", {}, index);
			return site.ok
				? { ok: true, value: { name: site.value.name.slice(0, 200) } }
				: site;
		},
		async search(words) {
			const kinds = ["posts", "pages"] as const;
			const answers = await Promise.all(
				kinds.map(async (kind) => ({
					kind,
					result: await ask(
						`/wp/v2/${kind}`,
						{
							context: "edit",
							status: "publish,future,draft,pending,private",
							per_page: String(mostFound),
							_fields: "id,link,title",
							...(words === "" ? {} : { search: words }),
						},
						found,
					),
				})),
			);
			const posts = [];
			for (const { kind, result } of answers) {
				if (!result.ok) return result;
				for (const { id, link, title } of result.value)
					posts.push({ kind, postId: id, title: title.raw, link });
			}
			return { ok: true, value: posts };
		},
		read: async (kind, postId) =>
			contentOf(
				kind,
				await ask(`/wp/v2/${kind}/${postId}`, { context: "edit" }, post),
			),
		write: async (kind, postId, field, text) =>
			contentOf(
				kind,
				await ask(`/wp/v2/${kind}/${postId}`, { context: "edit" }, post, {
					[field]: text,
				}),
			),
	};
}

function encodeBase64(text: string): string {
	let binary = "";
	for (const byte of new TextEncoder().encode(text))
		binary += String.fromCharCode(byte);
	return btoa(binary);
}

function reasonOf(status: number, body: unknown): keyof typeof words {
	const parsed = refusal.safeParse(body);
	const code = parsed.success ? parsed.data.code : "";
	if (status === 401 || code === "incorrect_password") return "not-signed-in";
	if (status === 404) return "no-such-post";
	if (status === 403) return "may-not-edit";
	return "failed";
}

function refuse(reason: keyof typeof words): {
	readonly ok: false;
	readonly message: Localised;
} {
	return { ok: false, message: words[reason] };
}

const words = {
	unreachable: {
		de: "Die Website antwortet nicht. Prüfen Sie die Adresse und ob sie von außen erreichbar ist.",
		en: "The site does not answer. Check the address, and whether it can be reached from outside.",
	},
	"not-secure": {
		de: "Die Adresse beginnt nicht mit https. Ohne Verschlüsselung geht das Passwort nicht hinaus.",
		en: "The address does not start with https. The password does not leave without encryption.",
	},
	redirected: {
		de: "Die Website leitet auf eine andere Adresse weiter. Tragen Sie die endgültige Adresse ein.",
		en: "The site redirects to another address. Enter the final one.",
	},
	"too-large": {
		de: "Die Antwort ist zu groß. Der Beitrag ist länger, als hier verarbeitet wird.",
		en: "The answer is too large. The post is longer than what is handled here.",
	},
	"not-wordpress": {
		de: "Dort antwortet kein WordPress mit eingeschalteter REST-Schnittstelle.",
		en: "What answers there is no WordPress with its REST interface on.",
	},
	"not-signed-in": {
		de: "Name oder Anwendungspasswort stimmen nicht. Legen Sie in WordPress unter Benutzer → Profil ein neues an.",
		en: "User name or application password is wrong. Make a new one in WordPress under Users → Profile.",
	},
	"may-not-edit": {
		de: "Dieses WordPress-Konto darf das nicht bearbeiten. Nehmen Sie eines mit der Rolle Redakteur.",
		en: "This WordPress account may not edit that. Use one with the role Editor.",
	},
	"no-such-post": {
		de: "Diesen Beitrag gibt es dort nicht mehr.",
		en: "There is no such post there any more.",
	},
	failed: {
		de: "WordPress hat die Änderung nicht angenommen. Versuchen Sie es später noch einmal.",
		en: "WordPress did not take the change. Try again later.",
	},
} as const satisfies Record<string, Localised>;
