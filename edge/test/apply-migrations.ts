import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

/** Runs before each test file: its database starts empty and gets the tables a deployment has. */
await applyD1Migrations(env.DB, env.MIGRATIONS);
