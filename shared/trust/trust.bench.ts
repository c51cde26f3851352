// How fast a trail is verified and noise is drawn, and whether a million draws follow their law. Run through `npm run bench`.
import { createHash, randomBytes } from "node:crypto";
import { chiSquareTail } from "../statistics/chi-square-tail.ts";
import { type ChainEntry, hashEntry } from "./audit/hash-entry.ts";
import { verifyChain } from "./audit/verify-chain.ts";
import { discreteGaussian } from "./privacy/discrete-gaussian.ts";
import { discreteLaplace } from "./privacy/discrete-laplace.ts";

const digest = async (text: string) =>
	createHash("sha256").update(text).digest("hex");

const entries: ChainEntry[] = [];
for (let seq = 1; seq <= 100_000; seq++) {
	const open = {
		seq,
		at: 1_760_000_000_000 + seq,
		actor: "mbr_00000000000000000001",
		action: "decision.approve",
		subject: "dec_00000000000000000001",
		detail: `{"n":${seq},"note":"so viel wie üblich"}`,
		previousHash: entries.at(-1)?.hash ?? "",
	};
	entries.push({ ...open, hash: await hashEntry(open, digest) });
}
const started = performance.now();
const verdict = await verifyChain(entries, digest);
const verifyMs = performance.now() - started;
console.log(
	`audit: 100,000 entries verified in ${(verifyMs / 1_000).toFixed(2)} s (${verdict.ok ? "sound" : verdict.reason}); goal 2 s`,
);

/** Random bytes in large pieces: a call for each would be most of the time. */
const pool = { bytes: randomBytes(65_536), used: 0 };
function random(length: number): Uint8Array {
	if (pool.used + length > pool.bytes.length) {
		pool.bytes = randomBytes(65_536);
		pool.used = 0;
	}
	pool.used += length;
	return pool.bytes.subarray(pool.used - length, pool.used);
}

const draws = 1_000_000;
function judge(
	name: string,
	draw: () => bigint,
	weight: (x: number) => number,
): void {
	const began = performance.now();
	const edge = 8;
	const counts = new Map<number, number>();
	for (let n = 0; n < draws; n++) {
		const cell = Math.max(-edge, Math.min(edge, Number(draw())));
		counts.set(cell, (counts.get(cell) ?? 0) + 1);
	}
	const seconds = (performance.now() - began) / 1_000;
	let total = 0;
	for (let x = -200; x <= 200; x++) total += weight(x);
	let statistic = 0;
	for (let cell = -edge; cell <= edge; cell++) {
		let p = weight(cell) / total;
		if (Math.abs(cell) === edge)
			for (let x = edge + 1; x <= 200; x++) p += weight(x) / total;
		statistic += ((counts.get(cell) ?? 0) - draws * p) ** 2 / (draws * p);
	}
	console.log(
		`${name}: 1,000,000 draws in ${seconds.toFixed(1)} s, chi-square p = ${chiSquareTail(statistic, 2 * edge).toFixed(3)} (goal above 0.001)`,
	);
}
judge(
	"discrete Laplace, scale 2",
	() => discreteLaplace({ numerator: 2n, denominator: 1n }, random),
	(x) => Math.exp(-Math.abs(x) / 2),
);
judge(
	"discrete Gaussian, variance 4",
	() => discreteGaussian({ numerator: 4n, denominator: 1n }, random),
	(x) => Math.exp(-(x * x) / 8),
);
