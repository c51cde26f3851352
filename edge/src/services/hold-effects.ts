import type { AdPlatform, MailMessage, Ports } from "../ports.ts";
import { limitWords } from "./ads/limit-words.ts";
import { EffectsStopped } from "./effects-stopped.ts";
import { isStopped } from "./is-stopped.ts";

/** What each port does when the brake is on. A new port does not compile until it is named here. */
const reach = {
	store: "inside",
	vectors: "inside",
	outbox: "inside",
	jobs: "inside",
	feedJobs: "inside",
	clock: "inside",
	random: "inside",
	secrets: "inside",
	pages: "inside",
	files: "inside",
	keys: "inside",
	vault: "inside",
	codeVersion: "inside",
	embedder: "leaves",
	reranker: "leaves",
	writers: "leaves",
	mail: "leaves",
	adAccounts: "leaves",
	wordpress: "leaves",
	shopify: "leaves",
	metaConversions: "leaves",
	webhooks: "leaves",
} as const satisfies { readonly [port in keyof Ports]: "inside" | "leaves" };

type Leaving = {
	[port in keyof Ports]: (typeof reach)[port] extends "leaves" ? port : never;
}[keyof Ports];

/**
 * The same ports for one workspace, through which nothing leaves while its brake is on. `serve` hands every feature these, and
 * whoever works outside a request (queue, cron, workflow) makes them, so that no feature can forget to ask. The brake is read anew
 * before each effect: what is under way stops at its next one.
 *
 * Reading stays possible (reports, public pages, dry runs, embedding within the Worker), and so do sign-in links: otherwise nobody could
 * sign in to release the brake.
 */
export function holdEffects(ports: Ports, workspaceId: string): Ports {
	const stopped = () => isStopped(ports, workspaceId);
	const {
		embedder,
		reranker,
		writers,
		mail,
		wordpress,
		shopify,
		adAccounts,
		metaConversions,
		webhooks,
	} = ports;
	const held: Pick<Ports, Leaving> = {
		embedder: embedder.isEmbedded
			? embedder
			: {
					...embedder,
					embed: async (texts) => {
						await refuse(stopped);
						return embedder.embed(texts);
					},
				},
		reranker: reranker && {
			...reranker,
			score: async (...parameters) =>
				(await stopped()) ? null : reranker.score(...parameters),
		},
		// A model is as good as away; the embedded writer goes on.
		writers: writers.map((writer) =>
			writer.isModel
				? {
						...writer,
						complete: async (request) =>
							(await stopped())
								? { ok: false, code: "unreachable", detail: "stopped" }
								: writer.complete(request),
					}
				: writer,
		),
		mail: {
			...mail,
			send: async (message: MailMessage) => {
				if (message.purpose !== "sign-in") await refuse(stopped);
				return mail.send(message);
			},
		},
		wordpress: {
			open: (key) => {
				const client = wordpress.open(key);
				return {
					...client,
					write: async (...parameters) => {
						await refuse(stopped);
						return client.write(...parameters);
					},
				};
			},
		},
		shopify: shopify && {
			...shopify,
			open: (shop, accessToken, onRefused) => {
				const client = shopify.open(shop, accessToken, onRefused);
				return {
					...client,
					writeText: async (...parameters) => {
						await refuse(stopped);
						return client.writeText(...parameters);
					},
					createPixel: async (...parameters) => {
						await refuse(stopped);
						return client.createPixel(...parameters);
					},
					updatePixel: async (...parameters) => {
						await refuse(stopped);
						return client.updatePixel(...parameters);
					},
				};
			},
		},
		adAccounts: {
			signIn: adAccounts.signIn,
			open: (key) => holdAdPlatform(adAccounts.open(key), stopped),
		},
		webhooks: {
			...webhooks,
			post: async (message) => {
				await refuse(stopped);
				return webhooks.post(message);
			},
		},
		metaConversions: {
			open: (dataset) => {
				const sink = metaConversions.open(dataset);
				return {
					...sink,
					send: async (events) => {
						await refuse(stopped);
						return sink.send(events);
					},
				};
			},
		},
	};
	return { ...ports, ...held };
}

async function refuse(stopped: () => Promise<boolean>): Promise<void> {
	if (await stopped()) throw new EffectsStopped();
}

/** Answers as the platform does, so that a change under way is recorded as refused and not as unknown. */
function holdAdPlatform(
	platform: AdPlatform,
	stopped: () => Promise<boolean>,
): AdPlatform {
	const refusal = {
		ok: false,
		failure: {
			code: "stopped",
			message: limitWords.stopped,
			isUncertain: false,
			requestId: null,
		},
	} as const;
	return {
		...platform,
		setBudget: async (customerId, change) =>
			!change.isDryRun && (await stopped())
				? refusal
				: platform.setBudget(customerId, change),
		sendAudience: async (account, list) =>
			!list.isDryRun && (await stopped())
				? refusal
				: platform.sendAudience(account, list),
		reportConversions: async (account, batch) =>
			!batch.isDryRun && (await stopped())
				? { ...refusal, index: null }
				: platform.reportConversions(account, batch),
	};
}
