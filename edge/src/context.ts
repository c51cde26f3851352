import { adAccounts } from "./adapters/ad-accounts.ts";
import { cryptoRandom } from "./adapters/crypto-random.ts";
import { d1StoreOf } from "./adapters/d1-store.ts";
import {
	type EmailBinding,
	emailBindingMail,
} from "./adapters/email-binding-mail.ts";
import { embeddedWriter } from "./adapters/embedded-writer.ts";
import { fileTexts } from "./adapters/file-texts.ts";
import { flatVectors } from "./adapters/flat-vectors.ts";
import type { GoogleAdsSettings } from "./adapters/google-ads.ts";
import { hashedEmbedder } from "./adapters/hashed-embedder.ts";
import { logMail } from "./adapters/log-mail.ts";
import { metaConversions } from "./adapters/meta-conversions.ts";
import { openAiCompatibleWriter } from "./adapters/openai-compatible-writer.ts";
import { pageFetcher } from "./adapters/page-fetcher.ts";
import { type OutboxMessage, queueOutbox } from "./adapters/queue-outbox.ts";
import { r2Vault } from "./adapters/r2-vault.ts";
import { shopify } from "./adapters/shopify.ts";
import { systemClock } from "./adapters/system-clock.ts";
import { vectorize } from "./adapters/vectorize.ts";
import { webCryptoKeys } from "./adapters/web-crypto-keys.ts";
import { webCryptoSecrets } from "./adapters/web-crypto-secrets.ts";
import { webhookSender } from "./adapters/webhook-sender.ts";
import { wordpressPublisher } from "./adapters/wordpress-publisher.ts";
import { workersAiEmbedder } from "./adapters/workers-ai-embedder.ts";
import { workersAiReranker } from "./adapters/workers-ai-reranker.ts";
import { workersAiWriter } from "./adapters/workers-ai-writer.ts";
import { type JobParameters, workflowJobs } from "./adapters/workflow-jobs.ts";
import type { Writer } from "./ports/writer.ts";
import type { Ports } from "./ports.ts";
import type { World } from "./serve.ts";

/** What `wrangler.toml` binds. Only this file reads it. */
export interface Env {
	readonly DB: D1Database;
	readonly OUTBOX: Queue<OutboxMessage>;
	/** Checkpoints and people's keys. */
	readonly VAULT: R2Bucket;
	readonly FIT: Workflow<JobParameters>;
	readonly WRITE: Workflow<JobParameters>;
	readonly LIMIT_NORMAL: RateLimit;
	readonly LIMIT_STRICT: RateLimit;
	/** 32-byte keys in base64, comma-separated, the current one first. A secret. */
	readonly SECRET_KEYS?: string;
	readonly CODE_VERSION?: string;
	/** Set by the local start alone. */
	readonly SETUP_TOKEN?: string;
	/** "1": sources may be pages of this machine and its network. For development alone. */
	readonly LOTSE_ALLOW_LOCAL_SOURCES?: string;
	// Production.
	readonly AI?: Ai;
	readonly VECTORIZE?: Vectorize;
	readonly MAIL?: SendEmail & EmailBinding;
	readonly MAIL_FROM?: string;
	readonly OPENAI_BASE_URL?: string;
	readonly OPENAI_API_KEY?: string;
	readonly OPENAI_MODEL?: string;
	/** Asked when the first fails, or first once it writes as well. */
	readonly OPENAI_CHEAPER_MODEL?: string;
	/** How long a text may take, 5 to 600; left out: 60. */
	readonly OPENAI_TIMEOUT_SECONDS?: string;
	/** Azure only. */
	readonly OPENAI_API_VERSION?: string;
	/** The OAuth client people sign in to Google Ads with; the secret is a secret. */
	readonly GOOGLE_OAUTH_CLIENT_ID?: string;
	readonly GOOGLE_OAUTH_CLIENT_SECRET?: string;
	readonly GOOGLE_ADS_DEVELOPER_TOKEN?: string;
	/** The Shopify app, and where it is reached from outside; the secret is a secret. */
	readonly SHOPIFY_CLIENT_ID?: string;
	readonly SHOPIFY_CLIENT_SECRET?: string;
	readonly SHOPIFY_APP_URL?: string;
}

const known = new WeakMap<Env, Promise<Ports>>();

/** The ports of this environment, made once: where a binding is absent the embedded default takes its place. */
export function portsOf(env: Env): Promise<Ports> {
	let ports = known.get(env);
	if (!ports) {
		ports = createPorts(env);
		known.set(env, ports);
	}
	return ports;
}

async function createPorts(env: Env): Promise<Ports> {
	if (!env.SECRET_KEYS)
		throw new Error(
			"SECRET_KEYS is not set. Make one with `openssl rand -base64 32` and store it with `wrangler secret put SECRET_KEYS --env production`.",
		);
	const secretKeys = env.SECRET_KEYS.split(",");
	const store = d1StoreOf(env.DB);
	return {
		store,
		vectors: env.VECTORIZE ? vectorize(env.VECTORIZE) : flatVectors(env.DB),
		embedder: env.AI ? workersAiEmbedder(env.AI) : hashedEmbedder,
		reranker: env.AI ? workersAiReranker(env.AI) : null,
		pages: pageFetcher(
			(url, init) => fetch(url, init),
			systemClock,
			env.LOTSE_ALLOW_LOCAL_SOURCES === "1",
		),
		files: fileTexts,
		writers: writersOf(env),
		mail:
			env.MAIL && env.MAIL_FROM
				? emailBindingMail(env.MAIL, env.MAIL_FROM)
				: logMail(console.log),
		outbox: queueOutbox(env.OUTBOX, store, systemClock),
		jobs: workflowJobs(env.FIT),
		feedJobs: workflowJobs(env.WRITE),
		wordpress: wordpressPublisher((url, init) => fetch(url, init)),
		shopify: shopifyOf(env),
		adAccounts: adAccounts(env.DB, cryptoRandom, googleAdsOf(env)),
		metaConversions: metaConversions({
			fetch: (url, init) => fetch(url, init),
		}),
		webhooks: webhookSender(
			(url, init) => fetch(url, init),
			env.LOTSE_ALLOW_LOCAL_SOURCES === "1",
		),
		clock: systemClock,
		random: cryptoRandom,
		secrets: webCryptoSecrets(secretKeys, cryptoRandom),
		keys: webCryptoKeys(secretKeys, cryptoRandom),
		vault: r2Vault(env.VAULT),
		codeVersion: env.CODE_VERSION ?? "0.0.0",
	};
}

function googleAdsOf(env: Env): GoogleAdsSettings | null {
	const {
		GOOGLE_OAUTH_CLIENT_ID: clientId,
		GOOGLE_OAUTH_CLIENT_SECRET: clientSecret,
	} = env;
	if (!clientId || !clientSecret) return null;
	const developerToken = env.GOOGLE_ADS_DEVELOPER_TOKEN ?? null;
	return { clientId, clientSecret, developerToken };
}

function shopifyOf(env: Env): Ports["shopify"] {
	const {
		SHOPIFY_CLIENT_ID: clientId,
		SHOPIFY_CLIENT_SECRET: clientSecret,
		SHOPIFY_APP_URL: appUrl,
	} = env;
	if (!clientId || !clientSecret || !appUrl) return null;
	return shopify({
		clientId,
		clientSecret,
		appUrl,
		fetch: (url, init) => fetch(url, init),
		wait: (ms) => new Promise((done) => setTimeout(done, ms)),
	});
}

/** A setting nobody can have meant stops the service at once, with its name. */
function secondsFrom(setting: string | undefined): number | undefined {
	if (setting === undefined || setting === "") return undefined;
	const seconds = Number(setting);
	if (Number.isInteger(seconds) && seconds >= 5 && seconds <= 600)
		return seconds;
	throw new Error(
		`OPENAI_TIMEOUT_SECONDS is “${setting}”: write whole seconds, 5 to 600.`,
	);
}

/** Best first; behind them the embedded one, which always answers. */
function writersOf(env: Env): readonly Writer[] {
	const { OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: premium } = env;
	const now = () => systemClock.now();
	if (baseUrl && premium) {
		const at = (model: string, tier: "premium" | "cheaper") =>
			openAiCompatibleWriter({
				baseUrl,
				model,
				tier,
				now,
				apiKey: env.OPENAI_API_KEY ?? "none",
				apiVersion: env.OPENAI_API_VERSION ?? null,
				secondsToAnswer: secondsFrom(env.OPENAI_TIMEOUT_SECONDS),
			});
		const cheaper = env.OPENAI_CHEAPER_MODEL;
		return [
			at(premium, "premium"),
			...(cheaper ? [at(cheaper, "cheaper")] : []),
			embeddedWriter,
		];
	}
	return env.AI
		? [
				workersAiWriter(env.AI, "premium", now),
				workersAiWriter(env.AI, "cheaper", now),
				embeddedWriter,
			]
		: [embeddedWriter];
}

export async function worldOf(env: Env): Promise<World> {
	return {
		ports: await portsOf(env),
		setupToken: env.SETUP_TOKEN ?? null,
		allow: async (rate, key) => {
			const limiter = rate === "strict" ? env.LIMIT_STRICT : env.LIMIT_NORMAL;
			return (await limiter.limit({ key })).success;
		},
	};
}
